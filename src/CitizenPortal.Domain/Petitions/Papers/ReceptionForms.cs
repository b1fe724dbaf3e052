using static CitizenPortal.Domain.Petitions.Papers.FormWording;
using static CitizenPortal.Domain.Petitions.Papers.FormLine;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>NĐ 154/2026, Phụ lục: 01/TCD, 02/TCD, 03/TCD (law.md §7A.A).</summary>
internal static class ReceptionForms
{
    private const string Source = "Nghị định số 154/2026/NĐ-CP, Phụ lục";

    public static IReadOnlyList<FormTemplate> All { get; } =
    [
        new("01-TCD", "01/TCD", "Thông báo về việc từ chối tiếp công dân", FormGroup.Reception, FormLayout.Named)
        {
            Name = "THÔNG BÁO", About = "Về việc từ chối tiếp công dân", NumberKind = "TB", Procedures = Every, NamesPetitioner = true,
            Recipients = ["- Như trên;", "- Lưu: VT, hồ sơ."],
            Versions = [Since(1, Source, July2026,
                To("Ông (bà) {petitioner}"),
                "Ngày {receivedOn}, ông (bà) {petitioner}; số căn cước/giấy chứng nhận căn cước/số định danh cá nhân/hộ chiếu: {paper}, {issued}; địa chỉ: {address}; đến {agency} để {kind} về việc {subject}.",
                "Căn cứ {ground}, {agency} từ chối tiếp nhận nội dung nêu trên của ông (bà).",
                "Nội dung này được thông báo để {coordinator?} phối hợp.",
                "Vậy thông báo để ông (bà) biết.")],
        },
        new("02-TCD", "02/TCD", "Giấy biên nhận thông tin, tài liệu", FormGroup.Reception, FormLayout.Minutes)
        {
            Name = "GIẤY BIÊN NHẬN", About = "Thông tin, tài liệu", Procedures = Every, NamesPetitioner = true, States = [PetitionState.Registered, PetitionState.NeedsSupplement],
            Signers = [new("NGƯỜI CUNG CẤP", "{petitioner}", "(Ký, ghi rõ họ tên)"), new("NGƯỜI NHẬN", "{officer}", "(Ký, ghi rõ họ tên, đóng dấu nếu có)")],
            Versions = [Since(1, Source, July2026,
                "Vào {at}, tại {venue}.",
                "Tôi là: {officer}. Chức vụ: {officerTitle}.",
                "Đã nhận của ông (bà): {petitioner}.",
                "Số căn cước/giấy chứng nhận căn cước/số định danh cá nhân/hộ chiếu: {paper}, {issued}.",
                "Địa chỉ: {address}.",
                "Các thông tin, tài liệu sau:",
                Rows("items", ("STT", 700), ("Tên thông tin, tài liệu", 5000), ("Số trang", 1200), ("Tình trạng", 2454)),
                "Giấy biên nhận được lập thành {copies} bản, giao cho người cung cấp 01 bản.")],
        },
        new("03-TCD", "03/TCD", "Sổ tiếp công dân (trang của đơn)", FormGroup.Reception, FormLayout.Register)
        {
            Name = "SỔ TIẾP CÔNG DÂN", Procedures = Every,
            Versions = [Since(1, Source, July2026, Row(
            [
                new("STT", 600, "{rowNumber}"), new("Ngày tiếp", 1100, "{receptionDay}"), new("Họ tên, địa chỉ", 1700, "{petitioner}, {address}"), new("CCCD/CMND/Hộ chiếu", 1200, "{paper?}"),
                new("Nội dung đơn (tóm tắt vụ việc)", 2200, "{subject}"), new("Loại đơn", 800, "{kind}"), new("Số người", 700, "{people}"), new("Cơ quan đã giải quyết", 1100, "{handled?}"),
                new("Thuộc thẩm quyền", 800, "{competence?}"), new("Hướng dẫn đến cơ quan có thẩm quyền", 1200, "{referral?}"), new("Cơ quan, đơn vị thụ lý", 1200, "{competent}"), new("Theo dõi kết quả", 1000, "{follow?}"), new("Ghi chú", 900, "{note?}"),
            ]))],
        },
    ];
}
