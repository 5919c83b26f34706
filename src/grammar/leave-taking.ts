/** How a document takes leave below its last part. */

const LEAVE_TAKING =
  /^(?:Trên đây là|(?:[\p{L} ]{2,60} )?(?:[Xx]in )?[Tt]rân trọng (?:cảm|cám) ơn|(?:[\p{L} ]{2,60} )?[Rr]ất mong (?:nhận được|được|quý)|(?:Thừa lệnh [^.;:]{3,60}, )?Văn phòng [^.;:]{2,60} thông báo [^.;:]{0,60}(?:để|đến|cho) [^.;:]{2,120}biết|(?:Thừa lệnh [^.;:]{3,60}, )?(?:Bộ|Sở|Ủy ban|UBND|Ban|Cục|Tổng cục) [^.;:]{2,80} (?:xin )?(?:thông báo|trả lời)(?: [^.;:]{2,80}?)? để (?:[^.;:]{2,80})?(?:biết|được rõ))(?!\p{L})/u

/** True for `Trên đây là Kế hoạch …`, `Văn phòng UBND tỉnh thông báo để các Sở biết, thực hiện`, `Sở Y tế trả lời để các đơn vị biết`, `Sở Y tế trân trọng cảm ơn sự phối hợp …`. */
export function takesLeave(line: string): boolean {
  return LEAVE_TAKING.test(line)
}
