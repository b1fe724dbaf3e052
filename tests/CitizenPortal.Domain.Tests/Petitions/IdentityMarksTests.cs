using System.Text;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

public sealed class IdentityMarksTests
{
    private static readonly IdentityMarks Sender = IdentityMarks.Of("Lò Thị Đào", "+84912345678", "dao.lo@example.vn", "Số 9 ngõ Suối Đôi, xã Ngọc Đường", "008199123457", "Giàng A Páo");

    [Theory]
    [InlineData("Tôi là Lò Thị Đào.", "Tôi là […].")]
    [InlineData("LO THI DAO và chị thị  đào", "[…] và chị […]")]
    [InlineData("gọi 0912.345.678 hoặc +84 912 345 678", "gọi […] hoặc […]")]
    [InlineData("thư Dao.Lo@example.vn, nhà số 9, ngõ suối đôi", "thư […], nhà […]")]
    [InlineData("ở so 9 ngo suoi doi, xã Ngọc Đường cùng Giang A Pao", "ở […] cùng […]")]
    [InlineData("căn cước 008 199 123 457", "căn cước […]")]
    [InlineData("Ở xã Ngọc Đường, ông Đào Văn Lò nhận 912345 đồng.", "Ở xã Ngọc Đường, ông Đào Văn Lò nhận 912345 đồng.")]
    public void Marks_are_found_however_they_are_typed_and_nothing_else_is(string text, string stripped)
    {
        Sender.Strip(text).ShouldBe(stripped);
        Sender.Strip(text.Normalize(NormalizationForm.FormD)).ShouldBe(stripped);
        Sender.In(stripped).ShouldBeEmpty();
    }

    [Fact]
    public void An_anonymous_sender_bears_no_marks() => IdentityMarks.Of("Không ghi tên", "", null, "", null, null).In("Ông trưởng phòng nhận tiền.").ShouldBeEmpty();
}
