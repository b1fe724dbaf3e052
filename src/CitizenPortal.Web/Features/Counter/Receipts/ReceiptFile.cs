using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Features.Counter.Register;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Receipts;

/// <summary>A receipt with all that stands on it.</summary>
/// <param name="Person">The giver, by name; whoever may not know a denouncer gets no receipt to see.</param>
internal sealed record ReceiptPaper(DocumentReceipt Receipt, RegisterEntry Entry, CounterPlace Place, Letterhead Head, SealedPerson Person, string? PaperNumber)
{
    public DateTimeOffset At => Receipt.At.InVietnam();

    public string Opening => string.Create(CultureInfo.InvariantCulture, $"Vào {At.Hour} giờ {At.Minute:00} phút, ngày {At:dd/MM/yyyy}, tại {Place.Name}.");
}

/// <summary>Reads receipts for those who may see them, and writes form 02/TCD (NĐ 154/2026).</summary>
internal sealed class ReceiptFile(PortalDb db, CounterPlaces places, RegisterSeal seal, Units.Contracts.IUnitDirectory units)
{
    private const string Dots = "…………………";

    /// <summary>The line of the register; a denouncer's only for the officer who hears him.</summary>
    public async Task<(RegisterEntry Entry, CounterPlace Place)?> EntryAsync(Guid entryId, System.Security.Claims.ClaimsPrincipal officer, CancellationToken cancel) =>
        await db.Set<RegisterEntry>().AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == entryId, cancel) is { } entry
        && await places.SeenByAsync(officer, entry.PlaceId, cancel) is { } place
        && (!entry.IsProtected || entry.OfficerId == Platform.Security.CurrentUser.Id(officer))
            ? (entry, place)
            : null;

    public async Task<ReceiptPaper?> FindAsync(Guid receiptId, System.Security.Claims.ClaimsPrincipal officer, CancellationToken cancel)
    {
        var receipt = await db.Set<DocumentReceipt>().AsNoTracking().Include(each => each.Lines).SingleOrDefaultAsync(each => each.Id == receiptId, cancel);
        if (receipt is null || await EntryAsync(receipt.EntryId, officer, cancel) is not { } found)
        {
            return null;
        }

        var reader = Platform.Security.CurrentUser.Id(officer);
        return new ReceiptPaper(receipt, found.Entry, found.Place, Letterhead.Of(units.Find(found.Place.UnitCode)!), seal.Person(found.Entry, reader), seal.Paper(found.Entry, reader));
    }

    public async Task<IReadOnlyList<DocumentReceipt>> OfEntryAsync(Guid entryId, CancellationToken cancel) =>
        await db.Set<DocumentReceipt>().AsNoTracking().Include(each => each.Lines).Where(each => each.EntryId == entryId).OrderBy(each => each.At).ToListAsync(cancel);

    public static byte[] Document(ReceiptPaper paper)
    {
        using var sheet = new OfficialPaper();
        sheet.Head(paper.Head.Superior, paper.Head.Agency, paper.Head.PlaceAndDay(DateOnly.FromDateTime(paper.At.DateTime)));
        sheet.Title("GIẤY BIÊN NHẬN\u00a0THÔNG TIN, TÀI LIỆU");
        sheet.Text("(Mẫu 02/TCD)", centre: true, italic: true);
        sheet.Text(paper.Opening);
        sheet.Text($"Tôi là: {paper.Receipt.OfficerName}. Chức vụ: {paper.Receipt.OfficerTitle}.");
        sheet.Text($"Đã nhận của ông (bà): {paper.Person.Name}.");
        sheet.Text($"Số căn cước/giấy chứng nhận căn cước/số định danh/hộ chiếu: {paper.PaperNumber ?? Dots}, ngày cấp {Dots}, nơi cấp {Dots}");
        sheet.Text($"Địa chỉ: {paper.Person.Address ?? Dots}");
        sheet.Text("Các thông tin, tài liệu sau:");
        sheet.Table([("STT", 700), ("Tên thông tin, tài liệu", 5200), ("Số trang", 1200), ("Tình trạng", 2600)], paper.Receipt.Lines.OrderBy(line => line.Position).Select(Row));
        sheet.Text($"Giấy biên nhận lập thành {DocumentReceipt.Copies:00} bản, giao cho người cung cấp 01 bản.");
        sheet.Signatures(("NGƯỜI CUNG CẤP", paper.Person.Name), ("NGƯỜI NHẬN", paper.Receipt.OfficerName));
        return sheet.Finish();
    }

    private static string[] Row(ReceiptLine line) =>
        [line.Position.ToString(CultureInfo.InvariantCulture), line.Title, line.Pages.ToString(CultureInfo.InvariantCulture), line.Condition.Words()];
}
