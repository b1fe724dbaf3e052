using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Kinds and states in words that people use; an unknown one is a bug, not a blank.</summary>
internal static class PetitionWords
{
    public static string Name(this PetitionKind kind) => kind switch
    {
        PetitionKind.Complaint => "Khiếu nại",
        PetitionKind.Denunciation => "Tố cáo",
        PetitionKind.Proposal => "Kiến nghị",
        PetitionKind.Feedback => "Phản ánh",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Name(this PetitionSource source) => source switch
    {
        PetitionSource.Portal => "Gửi qua Cổng",
        PetitionSource.Counter => "Nộp tại quầy",
        PetitionSource.Post => "Gửi bưu điện",
        PetitionSource.Hotline => "Gọi điện thoại",
        PetitionSource.Forwarded => "Nơi khác chuyển đến",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, null),
    };

    /// <summary>Word, icon and kind of tag of a state, for everybody.</summary>
    public static (string Word, string Icon, string Tag) Tag(this PetitionState state) => state switch
    {
        PetitionState.Registered => ("Đã nhận, chờ cán bộ đọc", "inbox", "now"),
        PetitionState.NeedsSupplement => ("Chờ Ông/Bà bổ sung", "warn", "attn"),
        PetitionState.Classified => ("Đã phân loại, chờ nhận giải quyết", "clock", "now"),
        PetitionState.Transferred => ("Đã chuyển tới nơi giải quyết", "go", "now"),
        PetitionState.Accepted => ("Đang giải quyết", "clock", "now"),
        PetitionState.Answered => ("Đã trả lời", "check", "done"),
        PetitionState.Guided => ("Đã hướng dẫn gửi đúng nơi", "check", "done"),
        PetitionState.Rejected => ("Không nhận giải quyết", "x", "plain"),
        PetitionState.Filed => ("Đã lưu đơn", "file", "plain"),
        PetitionState.Closed => ("Đã xong", "check", "done"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The short word of the officer's queue.</summary>
    public static string DeskWord(this PetitionState state) => state switch
    {
        PetitionState.Registered => "Chờ phân loại",
        PetitionState.NeedsSupplement => "Chờ bổ sung",
        PetitionState.Classified => "Chờ thụ lý",
        PetitionState.Transferred => "Mới chuyển đến",
        PetitionState.Accepted => "Đang giải quyết",
        PetitionState.Answered => "Đã trả lời",
        PetitionState.Guided => "Đã hướng dẫn",
        PetitionState.Rejected => "Không thụ lý",
        PetitionState.Filed => "Xếp lưu",
        PetitionState.Closed => "Đã đóng",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Who does what next, in one sentence for the citizen.</summary>
    public static string Next(this PetitionState state) => state switch
    {
        PetitionState.Registered => "Cán bộ sẽ đọc đơn và báo Ông/Bà ai giải quyết.",
        PetitionState.NeedsSupplement => "Ông/Bà trả lời câu hỏi bên dưới. Sau đó cán bộ làm tiếp.",
        PetitionState.Classified => "Người đứng đầu cơ quan sẽ cho biết có nhận giải quyết hay không.",
        PetitionState.Transferred => "Nơi được chuyển đến sẽ đọc đơn và báo lại cho Ông/Bà.",
        PetitionState.Accepted => "Cơ quan đang kiểm tra sự việc và sẽ trả lời Ông/Bà.",
        PetitionState.Answered => "Ông/Bà đọc câu trả lời bên dưới. Cơ quan sẽ kết thúc việc này.",
        PetitionState.Guided => "Ông/Bà gửi đơn tới nơi được hướng dẫn bên dưới.",
        PetitionState.Rejected => "Ông/Bà đọc lý do bên dưới. Ông/Bà có thể hỏi lại hoặc đặt lịch tiếp công dân.",
        PetitionState.Filed => "Ông/Bà đọc lý do bên dưới. Ông/Bà có thể hỏi lại qua số điện thoại của Cổng.",
        PetitionState.Closed => "Việc này đã xong. Ông/Bà có thể đánh giá cách giải quyết.",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
