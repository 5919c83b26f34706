/** What a place is by its rank, and the bodies whose names a rank opens: alternatives for expressions. */

/** Before the name of a place that a province holds. */
export const RANKS_BELOW_PROVINCE = 'huyện|quận|thị xã|thị trấn|xã|phường|đặc khu'
/** Before the name of a place, from the province down to the commune. */
export const RANKS = `tỉnh|thành phố|${RANKS_BELOW_PROVINCE}`
export const RANKS_IN_CAPITALS = RANKS.toUpperCase()
/** Places that a commune holds. */
export const HAMLETS = 'thôn|bản|ấp|khu phố|tổ dân phố'

/** The first word of a body that is named by its place: `tỉnh ủy`, `thành đoàn`. */
const SEATS = 'tỉnh|thành|huyện|quận|thị'
export const SEATS_IN_CAPITALS = SEATS.toUpperCase()

/** Before `ủy`: the committees of the Party. */
export const COMMITTEES = `${SEATS}|đảng`
export const COMMITTEES_CAPITALISED = 'Tỉnh|Thành|Huyện|Quận|Thị|Đảng'
export const COMMITTEES_IN_CAPITALS = COMMITTEES.toUpperCase()

/** Before `đoàn`: the youth unions of places. */
export const YOUTH_UNIONS = `${SEATS}|xã|phường`
export const YOUTH_UNIONS_IN_CAPITALS = YOUTH_UNIONS.toUpperCase()
