using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Platform.Localization;

namespace CitizenPortal.Web.Features.Counter.Waiting;

/// <summary>How a number and its state are written and said.</summary>
internal static class TicketWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    extension(Ticket ticket)
    {
        /// <summary>Three figures, legible from afar.</summary>
        public string Shown() => ticket.Number.ToString("000", CultureInfo.InvariantCulture);

        /// <summary>What the hall's voice says.</summary>
        public string Said() => string.Create(Vietnamese, $"Mời số {ticket.Number}, đến bàn số {ticket.BusyDesk}.");

        /// <summary>Changes with every call, so that a screen knows what it has already said.</summary>
        public string CallKey() => string.Create(CultureInfo.InvariantCulture, $"{ticket.Number}-{ticket.BusyDesk}-{ticket.Calls}");

        public string Kind() => ticket.SlotAt is { } slot ? $"Hẹn {slot.Clock()}" : "Không hẹn";
    }

    public static string Words(this TicketPriority priority) => priority switch
    {
        TicketPriority.None => "Không",
        TicketPriority.Elderly => "Người cao tuổi",
        TicketPriority.Disabled => "Người khuyết tật",
        TicketPriority.PregnantOrWithChild => "Có thai hoặc có con nhỏ",
        _ => throw new ArgumentOutOfRangeException(nameof(priority), priority, null),
    };

    public static string Words(this MatterKind kind) => kind switch
    {
        MatterKind.Complaint => "Khiếu nại",
        MatterKind.Denunciation => "Tố cáo",
        MatterKind.Proposal => "Kiến nghị",
        MatterKind.Feedback => "Phản ánh",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Words(this PaperCondition condition) => condition switch
    {
        PaperCondition.Photocopy => "Bản phô tô",
        PaperCondition.CertifiedCopy => "Bản sao công chứng",
        PaperCondition.Original => "Bản chính",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };
}
