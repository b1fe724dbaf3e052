using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

public sealed class PetitionTests
{
    [Fact]
    public void A_new_petition_is_registered_with_its_due_date_and_its_first_line_of_history()
    {
        var petition = GivenPetition.Submitted();

        petition.State.ShouldBe(PetitionState.Registered);
        petition.DueOn.ShouldBe(new DateOnly(2026, 11, 11));
        petition.DueSentence.ShouldBe("vì luật");
        petition.History.Single().Title.ShouldBe("Cổng đã nhận đơn");
        petition.Requests.Select(request => request.Number).ShouldBe([1, 2]);
        petition.Events.OfType<PetitionSubmitted>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Who_is_not_sure_of_the_kind_is_not_refused()
    {
        var petition = GivenPetition.Submitted(kind: null);

        petition.KindIsGuess.ShouldBeTrue();
        petition.Classify(GivenPetition.Deed(PetitionActor.PetitionOfficer), PetitionKind.Complaint, "00715", "UBND xã Lũng Cú", GivenPetition.Due());
        petition.KindIsGuess.ShouldBeFalse();
        petition.Kind.ShouldBe(PetitionKind.Complaint);
        petition.UnitCode.ShouldBe("00715");
    }

    [Fact]
    public void A_denouncer_stays_protected_whatever_the_petition_is_called_later()
    {
        var petition = GivenPetition.Submitted(PetitionKind.Denunciation);
        petition.Classify(GivenPetition.Deed(PetitionActor.Board), PetitionKind.Feedback, "00715", "UBND xã Lũng Cú", GivenPetition.Due());

        petition.SenderProtected.ShouldBeTrue();
    }

    [Fact]
    public void Who_becomes_a_denouncer_by_classification_is_protected_from_then_on()
    {
        var petition = GivenPetition.Submitted(PetitionKind.Feedback);
        petition.Classify(GivenPetition.Deed(PetitionActor.Board), PetitionKind.Denunciation, "BTCD", "Ban Tiếp công dân tỉnh", GivenPetition.Due("TC_INITIAL"));

        petition.SenderProtected.ShouldBeTrue();
    }

    [Fact]
    public void A_petition_is_late_from_the_day_after_its_due_date()
    {
        var petition = GivenPetition.Submitted();

        petition.IsLate(new DateOnly(2026, 11, 11)).ShouldBeFalse();
        petition.IsLate(new DateOnly(2026, 11, 12)).ShouldBeTrue();
    }

    [Fact]
    public void A_due_date_that_cannot_be_computed_is_a_state_not_a_wrong_date()
    {
        var petition = Petition.Submit(
            new PetitionForm(Guid.NewGuid(), PetitionSource.Portal, PetitionKind.Complaint, "00700", null, "Đất", "Đo thiếu đất so với sổ cũ.", ["Đo lại"], []),
            "7K3P9QXM4E", "00700", new DueDate(null, "KN_ACCEPT", "", GivenPetition.Today, "Chưa có lịch."), GivenPetition.Today, GivenPetition.Now);

        petition.DueIsUnknown.ShouldBeTrue();
        petition.IsLate(new DateOnly(2030, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void An_answer_stops_the_clock_and_goes_to_each_request_that_it_names()
    {
        var petition = GivenPetition.In(PetitionState.Answered, PetitionKind.Complaint);

        petition.DueTerm.ShouldBe("KN1_SEND");
        petition.AnswerText.ShouldBe("Đã đo lại.");
        petition.Requests[0].Answer.ShouldBe("318 m²");
        petition.Requests[1].Answer.ShouldBe("318 m²");
        petition.Outcome.ShouldBe(RequestOutcome.Right);
        petition.Events.OfType<PetitionClosed>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(PetitionState.Guided)]
    [InlineData(PetitionState.Filed)]
    [InlineData(PetitionState.Closed)]
    public void Every_end_is_told_once(PetitionState end)
    {
        var petition = GivenPetition.In(end, PetitionKind.Feedback);

        petition.IsOpen.ShouldBeFalse();
        petition.EndedAt.ShouldNotBeNull();
        petition.Events.OfType<PetitionClosed>().ShouldHaveSingleItem().UnitCode.ShouldBe(petition.UnitCode);
    }

    [Fact]
    public void A_question_to_the_citizen_stands_until_it_is_answered_and_the_clock_runs_on()
    {
        var petition = GivenPetition.In(PetitionState.NeedsSupplement, PetitionKind.Complaint);
        petition.SupplementQuestion.ShouldBe("Quyết định số mấy?");
        petition.DueOn.ShouldNotBeNull();

        petition.Supplement(Deed.OfCitizen(GivenPetition.Now), "Số 12.", [new PetitionFile(Guid.NewGuid(), "quyet-dinh.jpg", "image/jpeg", 100)]);

        petition.SupplementQuestion.ShouldBeNull();
        petition.State.ShouldBe(PetitionState.Registered);
        petition.Attachments.Single().Origin.ShouldBe(AttachmentOrigin.Supplement);
    }

    [Fact]
    public void A_petition_is_not_transferred_to_where_it_lies()
    {
        var petition = GivenPetition.Submitted();

        Should.Throw<RuleBrokenException>(() => petition.Transfer(GivenPetition.Deed(PetitionActor.Board), petition.UnitCode, "x", "y", GivenPetition.Due())).Rule.ShouldBe("petition.transfer-to-itself");
    }

    [Fact]
    public void Lines_of_history_are_numbered_without_gaps_and_name_who_did_it()
    {
        var petition = GivenPetition.In(PetitionState.Closed, PetitionKind.Proposal);

        petition.History.Select(line => line.Number).ShouldBe(Enumerable.Range(1, petition.History.Count));
        petition.Steps.ShouldBe(petition.History.Count);
        petition.History.Skip(1).ShouldAllBe(line => line.By == "Nguyễn Thị Thử" && line.UserId != null);
    }
}
