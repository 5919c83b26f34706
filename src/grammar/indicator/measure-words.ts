/**
 * The nouns that name what is measured and open the name of a target: `tỷ lệ hộ nghèo`, `kim ngạch xuất khẩu`. Lists of
 * fewer of them, elsewhere, hold only those that are said in their place: what a share is taken of, what contributes.
 */
export const MEASURES =
  't[ỷỉ] (?:lệ|trọng|suất|số)|số|tổng|tốc độ|mức|chỉ số|hệ số|diện tích|sản lượng|năng suất|thu nhập|giá trị|doanh thu|kim ngạch|mật độ|quy mô|tuổi thọ'
