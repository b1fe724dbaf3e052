using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Sessions;
using static CitizenPortal.Domain.Tests.Sessions.GivenSession;

namespace CitizenPortal.Domain.Tests.Sessions;

public sealed class OnlineSessionTests
{
    [Theory]
    [InlineData(OnlineSessionState.Scheduled, "Open")]
    [InlineData(OnlineSessionState.Open, "InSession NoShow")]
    [InlineData(OnlineSessionState.InSession, "Paused Interrupted Ended")]
    [InlineData(OnlineSessionState.Paused, "InSession Ended")]
    [InlineData(OnlineSessionState.Interrupted, "InSession Ended")]
    [InlineData(OnlineSessionState.Ended, "")]
    [InlineData(OnlineSessionState.NoShow, "")]
    public void The_table_of_states_is_this_and_no_other(OnlineSessionState from, string to) =>
        string.Join(' ', from.Next()).ShouldBe(to);

    [Fact]
    public void A_prepared_session_starts_pauses_goes_on_and_ends_once()
    {
        var session = Running();

        session.Pause("Nghỉ 5 phút");
        session.Resume(recordingRuns: true);
        session.End(StartsAt.AddMinutes(40));

        session.State.ShouldBe(OnlineSessionState.Ended);
        session.Events.ShouldHaveSingleItem().ShouldBe(new SessionEnded(session.Id, Plan.BookingId, Plan.PetitionId, "BTCD", Plan.HostTitle, StartsAt.AddMinutes(40)));
        Should.Throw<RuleBrokenException>(() => session.End(StartsAt.AddMinutes(41))).Rule.ShouldBe("sessions.transition-not-allowed");
    }

    [Fact]
    public void It_goes_on_only_while_the_recording_runs()
    {
        var session = Running();
        session.Interrupt("Bản ghi bị dừng");

        Should.Throw<RuleBrokenException>(() => session.Resume(recordingRuns: false)).Rule.ShouldBe("sessions.recording-stands-still");

        session.State.ShouldBe(OnlineSessionState.Interrupted);
    }

    [Fact]
    public void Nobody_comes_in_unless_admitted_and_the_officer_is_there()
    {
        var session = Waiting();
        session.Citizen.IsIn.ShouldBeFalse();
        session.Centre.Lose("desk-1", StartsAt);

        Should.Throw<RuleBrokenException>(() => session.Admit(session.Citizen.Id)).Rule.ShouldBe("sessions.nobody-receives");

        session.Citizen.State.ShouldBe(ParticipantState.Waiting);
    }

    [Fact]
    public void The_waiting_room_opens_ninety_minutes_before()
    {
        var session = Scheduled();
        session.Citizen.Report(new DeviceReport(true, true, TimeSpan.Zero, null), StartsAt.AddDays(-2));

        Should.Throw<RuleBrokenException>(() => session.Knock(session.Citizen.Id, StartsAt.AddMinutes(-91))).Rule.ShouldBe("sessions.waiting-room-closed");
        session.Knock(session.Citizen.Id, StartsAt.AddMinutes(-90));

        session.Citizen.State.ShouldBe(ParticipantState.Waiting);
    }

    [Fact]
    public void A_denied_citizen_reads_the_reason_and_may_knock_again()
    {
        var session = Waiting();

        session.Deny(session.Citizen.Id, "Cán bộ đang tiếp người trước, mời chờ 10 phút.");
        session.Citizen.State.ShouldBe(ParticipantState.Denied);
        session.Knock(session.Citizen.Id, StartsAt);

        session.Citizen.State.ShouldBe(ParticipantState.Waiting);
        session.Citizen.DeniedBecause.ShouldBeNull();
    }

    [Fact]
    public void A_page_that_comes_back_keeps_its_epoch_and_a_new_page_gets_the_next()
    {
        var session = Ready();
        var before = session.Citizen.Epoch;

        session.Citizen.Lose("test-1", StartsAt).ShouldBeTrue();
        session.Citizen.State.ShouldBe(ParticipantState.Reconnecting);
        session.Citizen.Connect("test", "test-2");
        session.Citizen.Epoch.ShouldBe(before);
        session.Citizen.Connect("other page", "test-3");

        session.Citizen.Epoch.ShouldBe(before + 1);
        session.Citizen.State.ShouldBe(ParticipantState.Joined);
    }

    [Fact]
    public void The_late_report_of_an_old_connection_throws_nobody_out()
    {
        var session = Ready();
        session.Citizen.Connect("test", "test-2");

        session.Citizen.Lose("test-1", StartsAt).ShouldBeFalse();

        session.Citizen.State.ShouldBe(ParticipantState.Joined);
    }

    [Fact]
    public void The_officer_is_never_locked_out_of_his_own_room()
    {
        var session = Running();
        session.Centre.Lose("desk-1", StartsAt);

        session.Centre.Connect("another computer", "desk-2");

        session.Centre.State.ShouldBe(ParticipantState.Joined);
    }

    [Fact]
    public void Microphones_are_closed_until_invited_and_closed_by_a_pause()
    {
        var session = Running();
        session.Citizen.MicrophoneOpen.ShouldBeFalse();

        session.InviteToSpeak(session.Citizen.Id);
        session.Citizen.MicrophoneOpen.ShouldBeTrue();
        session.Pause(null);

        session.Citizen.MicrophoneOpen.ShouldBeFalse();
        session.Centre.MicrophoneOpen.ShouldBeTrue();
    }

    [Fact]
    public void Absence_is_noted_after_fifteen_minutes_and_never_of_somebody_who_waits()
    {
        var session = Scheduled();
        session.Centre.Connect("desk", "desk-1");
        session.Open(StartsAt);

        Should.Throw<RuleBrokenException>(() => session.NoteAbsence(StartsAt.AddMinutes(14))).Rule.ShouldBe("sessions.wait-fifteen-minutes");
        Should.Throw<RuleBrokenException>(() => Waiting().NoteAbsence(StartsAt.AddMinutes(20))).Rule.ShouldBe("sessions.citizen-is-here");
        session.NoteAbsence(StartsAt.AddMinutes(15));

        session.State.ShouldBe(OnlineSessionState.NoShow);
    }

    [Fact]
    public void A_session_has_at_most_four_points()
    {
        var session = Scheduled();
        session.AddPoint(Seat.Commune, "Lãnh đạo xã", "UBND xã Hồng Thái");
        session.AddPoint(Seat.Agency, "Sở NN và MT", "Sở Nông nghiệp và Môi trường");

        Should.Throw<RuleBrokenException>(() => session.AddPoint(Seat.Agency, "Sở Tư pháp", "Sở Tư pháp")).Rule.ShouldBe("sessions.no-more-points");
    }
}
