using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Tests.Counter;

public sealed class RegisterTests
{
    private static readonly RegisterLines Lines = new(MatterKind.Complaint, "Đo lại thửa đất 214", 1, true);
    private static readonly RegisterPerson Person = new("Lý Văn Páo", "Xã Đồng Văn", null);
    private readonly Room _room = new();

    [Fact]
    public void The_line_opens_with_what_the_desk_knows()
    {
        var entry = RegisterEntry.Open(_room.Booked(0), 7, Guid.NewGuid(), "Hoàng Thị Ngân");

        (entry.Year, entry.Number, entry.Name, entry.Kind).ShouldBe((2026, 7, "Lý Văn Páo", null));
        Should.Throw<RuleBrokenException>(() => entry.Complete(Room.Nine)).Rule.ShouldBe("counter.entry-incomplete");
    }

    [Fact]
    public void A_denouncer_is_a_code_in_the_register()
    {
        var entry = RegisterEntry.Open(_room.WalkIn(), 12, Guid.NewGuid(), "Hoàng Thị Ngân");

        Should.Throw<RuleBrokenException>(() => entry.Write(Person, Lines with { Kind = MatterKind.Denunciation }, null)).Rule.ShouldBe("counter.identity-open");
        entry.Write(Person, Lines with { Kind = MatterKind.Denunciation }, "đã-niêm-phong");

        (entry.Name, entry.Address, entry.SealedIdentity).ShouldBe(("Người tố cáo TC-2026-0012", null, "đã-niêm-phong"));
    }

    [Fact]
    public void A_receipt_lists_at_least_one_paper()
    {
        var entry = RegisterEntry.Open(_room.WalkIn(), 1, Guid.NewGuid(), "Hoàng Thị Ngân");

        Should.Throw<RuleBrokenException>(() => DocumentReceipt.Make(entry, [], (Guid.NewGuid(), "A", "B"), Room.Nine)).Rule.ShouldBe("counter.receipt-empty");
        Should.Throw<RuleBrokenException>(() => DocumentReceipt.Make(entry, [new("Sổ đỏ", 0, PaperCondition.Photocopy)], (Guid.NewGuid(), "A", "B"), Room.Nine)).Rule.ShouldBe("counter.receipt-empty");
        DocumentReceipt.Make(entry, [new("Sổ đỏ", 2, PaperCondition.Photocopy), new("Đơn", 1, PaperCondition.Original)], (Guid.NewGuid(), "A", "B"), Room.Nine).Lines.Select(line => line.Position).ShouldBe([1, 2]);
    }
}
