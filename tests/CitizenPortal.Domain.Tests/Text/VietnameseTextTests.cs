using System.Text;
using CitizenPortal.Domain.Text;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Text;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Đồng Văn", "dong van")]
    [InlineData("ĐỒNG VĂN", "dong van")]
    [InlineData("hoà", "hoa")]
    [InlineData("hòa", "hoa")]
    [InlineData("Nguyễn Thị Thuỷ", "nguyen thi thuy")]
    [InlineData("ưỡn ẹo, ỷ lại", "uon eo, y lai")]
    [InlineData("Ðặng", "dang")] // the Icelandic letter of old fonts
    [InlineData("UBND xã 08/QĐ-UBND", "ubnd xa 08/qd-ubnd")]
    [InlineData("", "")]
    public void Marks_case_and_barred_d_make_no_difference(string text, string folded) =>
        VietnameseText.Fold(text).ShouldBe(folded);

    [Fact]
    public void Composed_and_decomposed_letters_fold_alike() =>
        Gen.OneOfConst("Đồng Văn", "Quản Bạ", "Hoàng Su Phì", "Thượng Sơn", "Mỹ Lâm", "Bạch Đích", "Lũng Cú", "Nghĩa Thuận").Sample(
            name => VietnameseText.Fold(name.Normalize(NormalizationForm.FormD)) == VietnameseText.Fold(name.Normalize(NormalizationForm.FormC)));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Gen.String.Sample(text => VietnameseText.Fold(VietnameseText.Fold(text)) == VietnameseText.Fold(text), iter: 20_000);

    [Fact]
    public void Half_a_surrogate_pair_is_no_accident() =>
        VietnameseText.Fold("Đ\ud83dồ").ShouldBe("d\ufffdo");
}
