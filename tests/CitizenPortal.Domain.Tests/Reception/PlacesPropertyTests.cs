using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Reception;

/// <summary>Random holds, bookings, cancellations, reschedules, offers, closings and clock moves over one reception: the rules of claim, booking and waiting list hold after each step.</summary>
public sealed class PlacesPropertyTests
{
    private enum Step
    {
        Hold,
        Book,
        Cancel,
        Reschedule,
        Wait,
        Offer,
        Take,
        Lapse,
        CallOff,
        Postpone,
        Hours,
        Clock,
    }

    [Fact]
    public void No_place_is_held_twice_no_booking_is_lost_unsaid_and_the_queue_keeps_its_order() =>
        Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 50]).List[1, 60].Sample(steps =>
        {
            var world = new World();
            foreach (var (step, dice) in steps)
            {
                world.Do(step, dice);
                world.Check();
            }
        });

    private sealed class World
    {
        private readonly ReceptionDay _day = Posted.Day();
        private readonly Dictionary<(Guid Slot, int Place), Claim> _claims = [];
        private readonly List<Booking> _bookings = [];
        private readonly HashSet<Guid> _told = [];
        private readonly List<WaitingEntry> _queue = [];
        private readonly List<int> _offered = [];
        private DateTimeOffset _now = Posted.At(Posted.Monday23, 9);

        public void Do(Step step, int dice)
        {
            try
            {
                Act(step, dice);
            }
            catch (RuleBrokenException)
            {
                // A refusal changes nothing; Check sees whether that is so.
            }

            Drain();
        }

        public void Check()
        {
            var booked = _claims.Values.Where(claim => claim.BookingId is not null).ToList();
            booked.Select(claim => claim.BookingId).Distinct().Count().ShouldBe(booked.Count);
            foreach (var booking in _bookings)
            {
                var seats = booked.Count(claim => claim.BookingId == booking.Id);
                if (booking.State == BookingState.Confirmed)
                {
                    seats.ShouldBe(1);
                    booking.StartsAt.ShouldBe(_day.Slots.Single(slot => slot.Id == booking.SlotId).StartsAt);
                    _claims[(booking.SlotId, booking.Place)].BookingId.ShouldBe(booking.Id);
                }
                else
                {
                    seats.ShouldBe(0);
                    _told.ShouldContain(booking.Id);
                }
            }

            _offered.ShouldBe(_offered.Order());
        }

        private void Act(Step step, int dice)
        {
            var slot = _day.Slots[dice % _day.Slots.Count];
            switch (step)
            {
                case Step.Hold:
                    TakePlace(slot, Claim.Hold(slot, 1, $"khoa{dice}", new PlaceChoice(PointKind.Centre, Posted.Centre), _now));
                    break;
                case Step.Book when _claims.Values.FirstOrDefault(claim => claim is { BookingId: null, WaitingId: null }) is { } held:
                    _bookings.Add(Made(held));
                    break;
                case Step.Cancel when Open(dice) is { } booking:
                    booking.Cancel(_now);
                    _claims.Remove((booking.SlotId, booking.Place));
                    break;
                case Step.Reschedule when Open(dice) is { } booking:
                    Move(booking, slot);
                    break;
                case Step.Wait when _day.Stands:
                    _queue.Add(WaitingEntry.Join(_day, new PlaceChoice(PointKind.Centre, Posted.Centre), new Visitor("Người chờ", "+84912345678", null, 1), $"cho{_queue.Count}", _now));
                    break;
                case Step.Offer when _queue.FirstOrDefault(entry => entry.State == WaitingState.Waiting) is { } next:
                    Offer(next, slot);
                    break;
                case Step.Take when _queue.FirstOrDefault(entry => entry.State == WaitingState.Offered) is { } offered:
                    _bookings.Add(Made(_claims[(offered.SlotId!.Value, offered.Place!.Value)]));
                    offered.Take();
                    break;
                case Step.Lapse when _queue.FirstOrDefault(entry => entry.State == WaitingState.Offered) is { } over:
                    over.Lapse(_now);
                    _claims.Remove((over.SlotId!.Value, over.Place!.Value));
                    break;
                case Step.CallOff when dice == 0:
                    CallOff();
                    break;
                case Step.Postpone when dice < 25:
                    Follow(_day.Postpone(_day.Date.AddDays(dice % 5), new TimeOnly(7 + (dice % 3), 30), "Họp", _now, Posted.Monday23, Posted.Calendar));
                    break;
                case Step.Hours:
                    Lengthen(dice);
                    break;
                case Step.Clock:
                    _now = _now.AddMinutes(dice * 7);
                    break;
                default:
                    break;
            }
        }

        private void TakePlace(Slot slot, Claim claim)
        {
            if (_claims.TryGetValue((slot.Id, 1), out var there) && !there.IsFree(_now))
            {
                throw new RuleBrokenException("taken");
            }

            _claims[(slot.Id, 1)] = claim;
        }

        private Booking Made(Claim claim)
        {
            var slot = _day.Slots.Single(one => one.Id == claim.SlotId);
            return Booking.Make(new BookedPlace(_day, slot, claim, null), new Visitor("Lý Văn Páo", "+84912345678", null, 1), null, new BookingKeys("7K3P9QXM4E", "vao", "xem"), _now);
        }

        private void Move(Booking booking, Slot to)
        {
            var old = (booking.SlotId, booking.Place);
            if (old == (to.Id, 1) || (_claims.TryGetValue((to.Id, 1), out var there) && !there.IsFree(_now)))
            {
                return;
            }

            var claim = Claim.Hold(to, 1, "doi", new PlaceChoice(PointKind.Centre, Posted.Centre), _now);
            booking.Reschedule(new BookedPlace(_day, to, claim, null), _now);
            _claims.Remove(old);
            _claims[(to.Id, 1)] = claim;
        }

        private void Offer(WaitingEntry next, Slot slot)
        {
            if (!_claims.TryGetValue((slot.Id, 1), out var there) || there.IsFree(_now))
            {
                _claims[(slot.Id, 1)] = next.Offer(slot, 1, TimeSpan.FromHours(2), _now);
                _offered.Add(_queue.IndexOf(next));
            }
        }

        private void CallOff()
        {
            foreach (var booking in _bookings.Where(one => one.State == BookingState.Confirmed))
            {
                booking.CallOff(_now);
            }

            foreach (var entry in _queue.Where(one => one.State is WaitingState.Waiting or WaitingState.Offered))
            {
                entry.Leave();
            }

            _day.CallOff("Bão", _now);
            _claims.Clear();
        }

        /// <summary>Only so far that no claimed hour falls away; that the rest is refused is the business of the page.</summary>
        private void Lengthen(int dice)
        {
            var to = _day.To.Add(TimeSpan.FromMinutes(30 * (dice % 3)));
            if (to > _day.From)
            {
                Follow(_day.ChangeHours(_day.From, to, 1, _now));
            }
        }

        private void Follow(IReadOnlyList<MovedSlot> moved)
        {
            foreach (var hour in moved)
            {
                if (!_claims.Remove((hour.From.Id, 1), out var claim) || (claim.BookingId is null && claim.WaitingId is null))
                {
                    continue;
                }

                _claims[(hour.To!.Id, 1)] = claim.On(hour.To, 1);
                if (_bookings.Find(one => one.Id == claim.BookingId) is { } booking)
                {
                    booking.FollowPostponement(hour, _now);
                }
            }

            foreach (var entry in _queue.Where(one => one.State is WaitingState.Waiting or WaitingState.Offered))
            {
                entry.Follow(_day.Date, entry.SlotId is { } slot ? moved.FirstOrDefault(hour => hour.From.Id == slot) : null);
            }
        }

        private Booking? Open(int dice)
        {
            var open = _bookings.Where(one => one.State == BookingState.Confirmed).ToList();
            return open.Count == 0 ? null : open[dice % open.Count];
        }

        /// <summary>Each end of an appointment is an event, from which the notice is written.</summary>
        private void Drain()
        {
            foreach (var booking in _bookings)
            {
                _told.UnionWith(booking.Events.OfType<BookingCancelled>().Select(happened => happened.BookingId));
            }
        }
    }
}
