using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

public sealed class PetitionCaseworkTests
{
    private static readonly Deed Board = GivenPetition.Deed(PetitionActor.Board);
    private static readonly Deed Citizen = Deed.OfCitizen(GivenPetition.Now);

    [Fact]
    public void What_is_asked_and_not_answered_keeps_the_petition_open()
    {
        var petition = GivenPetition.In(PetitionState.Verifying, PetitionKind.Complaint);

        Should.Throw<RuleBrokenException>(() => petition.Answer(Board, "Đã xem.", new Dictionary<int, ItemAnswer> { [1] = new("318 m²", RequestOutcome.Right) }, [])).Rule.ShouldBe("petition.request-without-answer");
        Should.Throw<RuleBrokenException>(() => petition.Answer(Board, "Đã xem.", GivenPetition.Answers(petition).ToDictionary(pair => pair.Key, pair => pair.Value with { Outcome = RequestOutcome.Noted }), [])).Rule.ShouldBe("petition.outcome-not-of-procedure");
        petition.State.ShouldBe(PetitionState.Verifying);
    }

    [Fact]
    public void The_document_goes_to_every_item_and_the_whole_is_right_in_part()
    {
        var petition = GivenPetition.In(PetitionState.Verifying, PetitionKind.Complaint);

        petition.Answer(Board, "Đã đo lại.", new Dictionary<int, ItemAnswer> { [1] = new("318 m²", RequestOutcome.Right), [2] = new("Không có căn cứ.", RequestOutcome.Wrong) }, [GivenPetition.Paper], GivenPetition.Due("KN1_SEND"));

        petition.Outcome.ShouldBe(RequestOutcome.PartlyRight);
        petition.Requests.ShouldAllBe(request => request.DocumentId == petition.Attachments[0].Id);
        petition.DueTerm.ShouldBe("KN1_SEND");
    }

    [Fact]
    public void A_contested_opinion_is_looked_at_again_and_can_be_judged_again()
    {
        var petition = GivenPetition.In(PetitionState.Answered, PetitionKind.Feedback);

        petition.Judge(Citizen, new Dictionary<int, string> { [2] = "Chưa thấy văn bản." }, GivenPetition.Due("DON_PROCESS"));

        petition.State.ShouldBe(PetitionState.Accepted);
        petition.DueTerm.ShouldBe("DON_PROCESS");
        petition.Requests.Select(request => request.Verdict).ShouldBe([CitizenVerdict.Confirmed, CitizenVerdict.Contested]);
        petition.Answer(Board, "Đã gửi văn bản.", GivenPetition.Answers(petition), []);
        petition.AwaitsVerdict.ShouldBeTrue();
    }

    [Fact]
    public void Confirming_all_changes_no_state_and_can_be_done_once()
    {
        var petition = GivenPetition.In(PetitionState.Answered, PetitionKind.Complaint);

        petition.Judge(Citizen, new Dictionary<int, string>(), null);

        petition.State.ShouldBe(PetitionState.Answered);
        Should.Throw<RuleBrokenException>(() => petition.Judge(Citizen, new Dictionary<int, string>(), null)).Rule.ShouldBe("petition.nothing-to-judge");
    }

    [Fact]
    public void Above_a_second_decision_there_is_only_the_court()
    {
        var petition = GivenPetition.In(PetitionState.Answered, PetitionProcedure.ComplaintSecond);

        petition.ContestStep.ShouldBeNull();
        Should.Throw<RuleBrokenException>(() => petition.Judge(Citizen, new Dictionary<int, string> { [1] = "Không đồng ý." }, null)).Rule.ShouldBe("petition.no-further-step");
    }

    [Fact]
    public void The_second_refusal_is_for_the_head_and_his_word_is_the_last()
    {
        var petition = GivenPetition.Submitted(PetitionKind.Feedback);
        petition.Transfer(Board, "00715", "UBND xã Lũng Cú", "Việc ở xã bạn.", GivenPetition.Due());
        petition.Decline(Board, "UBND xã Lũng Cú", "Không phải.", GivenPetition.Due());
        petition.UnitCode.ShouldBe("00700");
        petition.Transfer(Board, "00721", "UBND xã Đồng Văn", "Thử nơi khác.", GivenPetition.Due());
        petition.Decline(Board, "UBND xã Đồng Văn", "Cũng không phải.", null);
        petition.State.ShouldBe(PetitionState.Disputed);

        petition.Rule(Board, "00715", "UBND xã Lũng Cú", "Đất thuộc xã.", GivenPetition.Due());

        petition.State.ShouldBe(PetitionState.Classified);
        Should.Throw<RuleBrokenException>(() => petition.Transfer(Board, "00700", "UBND xã Ngọc Đường", "Trả về.", GivenPetition.Due())).Rule.ShouldBe("petition.transfer-after-ruling");
    }

    [Fact]
    public void A_transfer_takes_the_case_from_its_officer()
    {
        var petition = GivenPetition.Submitted(PetitionKind.Feedback);
        petition.Assign(Board, Guid.NewGuid(), "Trần Văn Một");

        petition.Transfer(Board, "00715", "UBND xã Lũng Cú", "Việc ở xã bạn.", GivenPetition.Due());

        petition.AssigneeId.ShouldBeNull();
        Should.Throw<RuleBrokenException>(() => petition.Assign(Citizen, Guid.NewGuid(), "Ai đó")).Rule.ShouldBe("petition.not-assignable");
    }

    [Theory]
    [InlineData(4, 1, false)]
    [InlineData(5, 0, false)]
    [InlineData(5, 1, true)]
    [InlineData(10, 2, true)]
    [InlineData(10, 3, false)]
    [InlineData(11, 5, true)]
    [InlineData(40, 6, false)]
    public void Five_to_ten_send_one_or_two_and_more_send_up_to_five(int signatories, int representatives, bool lawful)
    {
        var check = () => JointRules.Check(signatories, representatives);
        if (lawful)
        {
            check.ShouldNotThrow();
        }
        else
        {
            check.ShouldThrow<RuleBrokenException>();
        }
    }

    [Fact]
    public void A_joint_complaint_is_not_accepted_without_all_signatures_and_the_appointment()
    {
        var petition = GivenPetition.In(PetitionState.Classified, PetitionKind.Complaint);
        petition.NameRepresentatives(Board, 12, 3, allSigned: true, []);
        Should.Throw<RuleBrokenException>(() => petition.Accept(Board, "UBND xã", GivenPetition.Due())).Rule.ShouldBe("petition.joint-without-appointment");
        petition.NameRepresentatives(Board, 12, 3, allSigned: false, [GivenPetition.Paper]);
        Should.Throw<RuleBrokenException>(() => petition.Accept(Board, "UBND xã", GivenPetition.Due()));

        petition.NameRepresentatives(Board, 12, 3, allSigned: true, []);
        petition.Accept(Board, "UBND xã", GivenPetition.Due("KN1_RESOLVE"));

        petition.State.ShouldBe(PetitionState.Accepted);
    }

    [Fact]
    public void A_part_taken_back_is_not_answered_and_the_last_one_cannot_go_alone()
    {
        var petition = GivenPetition.In(PetitionState.Accepted, PetitionKind.Feedback);
        petition.WithdrawPart(Citizen, [2]);

        petition.StandingRequests.ShouldHaveSingleItem().Number.ShouldBe(1);
        Should.Throw<RuleBrokenException>(() => petition.WithdrawPart(Citizen, [1])).Rule.ShouldBe("petition.withdraw-part-of-nothing");
        petition.Answer(Board, "Đã làm.", GivenPetition.Answers(petition), []);
        petition.Requests[1].Answer.ShouldBeNull();
    }

    [Fact]
    public void A_split_gives_each_request_to_exactly_one_part()
    {
        var petition = GivenPetition.Submitted();
        Should.Throw<RuleBrokenException>(() => petition.SplitUp(Board, [new(PetitionKind.Complaint, "Đo đất", [1]), new(PetitionKind.Denunciation, "Nhận tiền", [1, 2])])).Rule.ShouldBe("petition.split-must-give-each-request-once");

        petition.SplitUp(Board, [new(PetitionKind.Complaint, "Đo đất", [1]), new(PetitionKind.Denunciation, "Nhận tiền", [2])]);

        petition.State.ShouldBe(PetitionState.Parted);
        petition.SenderProtected.ShouldBeTrue();
    }
}
