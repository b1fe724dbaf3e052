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
        PetitionState.Disputed => ("Chờ cấp trên phân định nơi giải quyết", "clock", "now"),
        PetitionState.ResultAwaited => ("Đã đôn đốc, chờ kết quả", "clock", "now"),
        PetitionState.Verifying => ("Đang xác minh", "clock", "now"),
        PetitionState.InDialogue => ("Đang đối thoại", "clock", "now"),
        PetitionState.Collecting => ("Đang tập hợp ý kiến", "clock", "now"),
        PetitionState.WithdrawalFiled => ("Đã nhận đơn rút, chờ quyết định", "clock", "now"),
        PetitionState.Sent => ("Đã gửi kết quả", "check", "done"),
        PetitionState.Effective => ("Quyết định có hiệu lực", "check", "done"),
        PetitionState.Executing => ("Đang thi hành quyết định", "clock", "now"),
        PetitionState.Acted => ("Đã xử lý theo kết luận", "check", "done"),
        PetitionState.Published => ("Đã công khai kết quả", "check", "done"),
        PetitionState.Returned => ("Đã trả lại nơi chuyển", "file", "plain"),
        PetitionState.Parted => ("Đã tách thành nhiều đơn", "go", "plain"),
        PetitionState.Withdrawn => ("Ông/Bà đã rút đơn", "file", "plain"),
        PetitionState.Terminated => ("Đã đình chỉ", "x", "plain"),
        PetitionState.Appealed => ("Đã lên cấp tiếp theo", "go", "plain"),
        PetitionState.Referred => ("Đã chuyển cơ quan điều tra", "go", "plain"),
        PetitionState.LeadKept => ("Đã ghi nhận thông tin", "file", "plain"),
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
        PetitionState.Disputed => "Chờ phân định",
        PetitionState.ResultAwaited => "Chờ kết quả",
        PetitionState.Verifying => "Đang xác minh",
        PetitionState.InDialogue => "Đối thoại",
        PetitionState.Collecting => "Tập hợp ý kiến",
        PetitionState.WithdrawalFiled => "Có đơn rút",
        PetitionState.Sent => "Đã gửi kết quả",
        PetitionState.Effective => "Có hiệu lực",
        PetitionState.Executing => "Đang thi hành",
        PetitionState.Acted => "Đã xử lý",
        PetitionState.Published => "Đã công khai",
        PetitionState.Returned => "Trả lại",
        PetitionState.Parted => "Đã tách",
        PetitionState.Withdrawn => "Đã rút",
        PetitionState.Terminated => "Đình chỉ",
        PetitionState.Appealed => "Lên cấp hai",
        PetitionState.Referred => "Chuyển điều tra",
        PetitionState.LeadKept => "Nguồn thanh tra",
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
        PetitionState.Disputed => "Cấp trên sẽ chỉ định nơi giải quyết và báo cho Ông/Bà.",
        PetitionState.ResultAwaited => "Cơ quan cấp dưới phải giải quyết. Kết quả sẽ được báo cho Ông/Bà.",
        PetitionState.Verifying => "Cơ quan đang xác minh sự việc và sẽ trả lời Ông/Bà.",
        PetitionState.InDialogue => "Cơ quan gặp các bên để đối thoại rồi ra quyết định.",
        PetitionState.Collecting => "Cơ quan tập hợp thêm ý kiến về quy định này.",
        PetitionState.WithdrawalFiled => "Người đứng đầu cơ quan sẽ quyết định về việc rút đơn.",
        PetitionState.Sent => "Ông/Bà đọc kết quả bên dưới. Nếu không đồng ý, Ông/Bà có thể làm bước tiếp theo.",
        PetitionState.Effective => "Quyết định phải được thi hành. Cơ quan sẽ báo khi xong.",
        PetitionState.Executing => "Cơ quan đang thi hành quyết định.",
        PetitionState.Acted => "Cơ quan sẽ công khai kết quả theo luật.",
        PetitionState.Published => "Kết quả đã công khai. Cơ quan sẽ kết thúc việc này.",
        PetitionState.Returned => "Đơn được trả lại nơi đã chuyển đến. Nơi đó sẽ báo cho Ông/Bà.",
        PetitionState.Parted => "Ông/Bà theo dõi từng đơn đã tách bằng mã riêng bên dưới.",
        PetitionState.Withdrawn => "Việc này dừng theo ý Ông/Bà. Ông/Bà vẫn gửi đơn mới được.",
        PetitionState.Terminated => "Ông/Bà đọc lý do bên dưới.",
        PetitionState.Appealed => "Việc được giải quyết tiếp ở đơn mới. Ông/Bà theo dõi bằng mã mới bên dưới.",
        PetitionState.Referred => "Cơ quan điều tra sẽ liên hệ với Ông/Bà khi cần.",
        PetitionState.LeadKept => "Thông tin được dùng để thanh tra, kiểm tra.",
        PetitionState.Closed => "Việc này đã xong. Ông/Bà có thể đánh giá cách giải quyết.",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Name(this PetitionProcedure procedure) => procedure switch
    {
        PetitionProcedure.ComplaintFirst => "Khiếu nại lần đầu",
        PetitionProcedure.ComplaintSecond => "Khiếu nại lần hai",
        PetitionProcedure.Denunciation => "Tố cáo",
        PetitionProcedure.Opinion => "Kiến nghị, phản ánh",
        PetitionProcedure.Regulation => "Phản ánh, kiến nghị về quy định hành chính",
        _ => throw new ArgumentOutOfRangeException(nameof(procedure), procedure, null),
    };

    public static string Name(this RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Right => "Đúng",
        RequestOutcome.PartlyRight => "Đúng một phần",
        RequestOutcome.Wrong => "Không đúng",
        RequestOutcome.Done => "Đã giải quyết",
        RequestOutcome.Planned => "Sẽ làm, có thời hạn",
        RequestOutcome.Noted => "Tiếp thu",
        RequestOutcome.Explained => "Giải thích",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
