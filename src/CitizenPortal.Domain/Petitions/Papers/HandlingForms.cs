using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.Papers.FormWording;
using static CitizenPortal.Domain.Petitions.Papers.FormLine;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>TT 05/2021/TT-TTCP: what becomes of a petition (law.md §7A.D).</summary>
internal static class HandlingForms
{
    private const string Circular = "Thông tư số 05/2021/TT-TTCP, Phụ lục";

    public static IReadOnlyList<FormTemplate> All { get; } =
    [
        new("XLD-01", "Mẫu số 01", "Phiếu đề xuất thụ lý đơn", FormGroup.Handling, FormLayout.Minutes)
        {
            Name = "PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN", Procedures = Every, Steps = [Classify], NamesPetitioner = false,
            Signers = [new("PHÊ DUYỆT CỦA THỦ TRƯỞNG", "", "(Ký, ghi rõ họ tên)"), new("LÃNH ĐẠO ĐƠN VỊ ĐỀ XUẤT", "", "(Ký, ghi rõ họ tên)"), new("NGƯỜI ĐỀ XUẤT", "{officer}", "(Ký, ghi rõ họ tên)")],
            Versions = [Ours(Circular, Circular05, To("Thủ trưởng {agency}"), "Ngày {receivedOn}, {agency} nhận được đơn {kind} của ông (bà) {petitioner}.", "Địa chỉ: {address}.", "Nội dung đơn: {subject}", "{requests}",
                "Đã được giải quyết: {decidedBefore?}.", "Căn cứ nội dung đơn và quy định của pháp luật, đề nghị Thủ trưởng {competent} thụ lý đơn để giải quyết theo quy định.")],
        },
        new("XLD-02", "Mẫu số 02", "Phiếu hướng dẫn", FormGroup.Handling, FormLayout.Letter)
        {
            Name = "", About = "V/v hướng dẫn gửi đơn {kind}", NumberKind = "PHD", Procedures = Every, Steps = [Guide], NamesPetitioner = true,
            Versions = [Ours(Circular, Circular05, To("Ông (bà) {petitioner}, địa chỉ: {address}"), "Ngày {receivedOn}, {agency} nhận được đơn của ông (bà). Đơn có nội dung: {subject}.",
                "Căn cứ {basis}, nội dung đơn thuộc thẩm quyền giải quyết của {addressee}.", "Đề nghị ông (bà) gửi đơn đến {addressee} để được xem xét, giải quyết.", "{reason?}")],
        },
        new("XLD-03", "Mẫu số 03", "Phiếu chuyển đơn tố cáo", FormGroup.Handling, FormLayout.Letter)
        {
            Name = "", About = "V/v chuyển đơn tố cáo", NumberKind = "PC", Procedures = Denunciations, Steps = [Transfer],
            Versions = [Ours(Circular, Circular05, To("{competent}"), "Ngày {receivedOn}, {agency} nhận được đơn tố cáo ghi ngày {writtenOn} của công dân về việc: {requests}",
                "Căn cứ Luật Tố cáo và quy định về xử lý đơn, {agency} chuyển đơn đến {competent} để xem xét, giải quyết theo thẩm quyền.", "Đề nghị {competent} thông báo kết quả giải quyết về {agency} trước ngày {replyBy?}.")],
        },
        new("XLD-04", "Mẫu số 04", "Phiếu chuyển đơn kiến nghị, phản ánh", FormGroup.Handling, FormLayout.Letter)
        {
            Name = "", About = "V/v chuyển đơn {kind}", NumberKind = "PC", Procedures = [PetitionProcedure.Opinion, PetitionProcedure.Regulation], Steps = [Transfer],
            Recipients = ["- Như trên;", "- Người gửi đơn (thay trả lời);", "- Lưu: VT, hồ sơ."],
            Versions = [Ours(Circular, Circular05, To("{competent}"), "Ngày {receivedOn}, {agency} nhận được đơn {kind} ghi ngày {writtenOn} của ông (bà) {petitioner}, địa chỉ: {address}.", "Nội dung: {subject}",
                "Căn cứ Thông tư số 05/2021/TT-TTCP, {agency} chuyển đơn đến {competent} để xem xét, giải quyết theo thẩm quyền.", "Đề nghị {competent} thông báo kết quả giải quyết cho người gửi đơn và {agency}.")],
        },
    ];
}
