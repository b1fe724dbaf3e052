namespace CitizenPortal.Web.Demo;

/// <summary>Invented citizens; the numbers lie in a block that nobody is reached by, the addresses in a domain that nobody owns.</summary>
internal static class DemoPeople
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Hoàng", "Ma", "Nông", "Bàn", "Triệu", "Giàng", "Vàng", "Sùng", "Lý", "Đặng", "Phùng", "Hà", "La", "Quan", "Vi"];
    private static readonly string[] MenNames = ["Văn Minh", "Văn Thắng", "Mí Sính", "Quốc Bảo", "Đức Anh", "Văn Páo", "Văn Hiến", "Thanh Tùng", "Văn Lềnh", "Xuân Trường", "Văn Chiến", "Seo Dìn"];
    private static readonly string[] WomenNames = ["Thị Hoa", "Thị Mỷ", "Thu Hằng", "Thị Lan", "Thị Sinh", "Thị Dợ", "Bích Ngọc", "Thị Mai", "Thị Chúa", "Thị Nhung", "Kim Oanh", "Thị Pà"];
    private static readonly string[] Hamlets = ["thôn 1", "thôn 3", "thôn Nà Tông", "thôn Bản Khun", "thôn Làng Ngòi", "thôn Phố Cáo", "tổ 5", "tổ 12", "thôn Tân Lập", "thôn Khuổi Phát", "thôn Đồng Tâm", "tổ dân phố Minh Thanh"];

    public static string Name(DemoDice dice) => $"{dice.Of(Families)} {dice.Of(dice.Chance(0.5) ? MenNames : WomenNames)}";

    public static string Phone(int number) => $"+84900000{number:000}";

    public static string Hamlet(DemoDice dice) => dice.Of(Hamlets);
}
