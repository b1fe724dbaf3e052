using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.People;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Counter.Register;

/// <summary>The columns of form 03/TCD as an officer types them.</summary>
public sealed class EntryForm
{
    [Required(ErrorMessage = "Chưa ghi họ tên. Hãy ghi họ tên người được tiếp.")]
    [StringLength(120, ErrorMessage = "Họ tên dài quá 120 chữ. Hãy ghi ngắn lại.")]
    public string? Name { get; set; }

    [StringLength(300, ErrorMessage = "Địa chỉ dài quá 300 chữ. Hãy ghi ngắn lại.")]
    public string? Address { get; set; }

    [StringLength(60, ErrorMessage = "Số giấy tờ dài quá 60 chữ. Hãy ghi ngắn lại.")]
    public string? Paper { get; set; }

    [Required(ErrorMessage = "Chưa chọn loại việc. Hãy chọn một trong bốn loại.")]
    public MatterKind? Kind { get; set; }

    [Required(ErrorMessage = "Chưa ghi nội dung. Hãy tóm tắt sự việc.")]
    [StringLength(2000, ErrorMessage = "Nội dung dài quá 2.000 chữ. Hãy tóm tắt lại.")]
    public string? Content { get; set; }

    [StringLength(1000, ErrorMessage = "Yêu cầu dài quá 1.000 chữ. Hãy tóm tắt lại.")]
    public string? Request { get; set; }

    public string? People { get; set; }

    [StringLength(300, ErrorMessage = "Mục này dài quá 300 chữ. Hãy ghi ngắn lại.")]
    public string? ResolvedBy { get; set; }

    public bool InAuthority { get; set; }

    [StringLength(300, ErrorMessage = "Mục này dài quá 300 chữ. Hãy ghi ngắn lại.")]
    public string? GuidedTo { get; set; }

    [StringLength(300, ErrorMessage = "Mục này dài quá 300 chữ. Hãy ghi ngắn lại.")]
    public string? HandledBy { get; set; }

    [StringLength(500, ErrorMessage = "Mục này dài quá 500 chữ. Hãy ghi ngắn lại.")]
    public string? Outcome { get; set; }

    [StringLength(500, ErrorMessage = "Ghi chú dài quá 500 chữ. Hãy ghi ngắn lại.")]
    public string? Note { get; set; }

    internal static EntryForm Of(RegisterEntry entry, SealedPerson person, string? paper) => new()
    {
        Name = person.Name,
        Address = person.Address,
        Paper = paper,
        Kind = entry.Kind,
        Content = entry.Content,
        Request = entry.Request,
        People = entry.People.ToString(CultureInfo.InvariantCulture),
        ResolvedBy = entry.ResolvedBy,
        InAuthority = entry.InAuthority,
        GuidedTo = entry.GuidedTo,
        HandledBy = entry.HandledBy,
        Outcome = entry.Outcome,
        Note = entry.Note,
    };

    internal RegisterLines Lines() => new(Kind!.Value, Content!, Heads(), InAuthority, Request, ResolvedBy, GuidedTo, HandledBy, Outcome, Note);

    internal void Check(ModelStateDictionary state)
    {
        if (Heads() is < 1 or > Ticket.MostPeople)
        {
            state.AddModelError("Input.People", $"Số người “{People}” chưa đúng. Hãy ghi một số từ 1 đến {Ticket.MostPeople}.");
        }

        if (Paper is { Length: > 0 } paper && paper.All(sign => char.IsAsciiDigit(sign) || sign == ' ') && !PersonalId.TryParse(paper, out _) && paper.Count(char.IsAsciiDigit) != 9)
        {
            state.AddModelError("Input.Paper", "Số căn cước có 12 chữ số, số chứng minh cũ có 9. Hãy xem lại, hoặc ghi kèm tên giấy tờ.");
        }
    }

    private int Heads() => string.IsNullOrWhiteSpace(People) ? 1 : int.TryParse(People.Trim(), CultureInfo.InvariantCulture, out var people) ? people : 0;
}
