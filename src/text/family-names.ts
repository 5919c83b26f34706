/** Nearly all people of the country bear one of these family names; two names or more follow it. */
export const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Cao|Lâm|Tạ|Hà|Trương|Đào|Phùng|Vương|Tô|Tống|Triệu|Nông|Hứa|Bế|La|Lò|Quàng|Lường|Giàng|Thào|Sùng|Vừ|Quách|Bạch|Kiều|Đàm|Tăng|Nghiêm|Thân|Khuất|Lã|Lại|Mạc|Chu|Sầm|Thạch|Lục|Doãn|Khổng'
