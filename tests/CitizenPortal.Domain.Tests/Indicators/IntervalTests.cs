using CitizenPortal.Domain.Indicators;
using CsCheck;
using static CitizenPortal.Domain.Tests.Indicators.WorkedExamples;

namespace CitizenPortal.Domain.Tests.Indicators;

public class IntervalTests
{
    [Theory]
    [InlineData(0, 10, 0.00, 27.75)]
    [InlineData(9, 10, 59.58, 98.21)]
    [InlineData(10, 10, 72.25, 100.00)]
    [InlineData(27, 30, 74.38, 96.54)]
    [InlineData(54, 60, 79.85, 95.34)]
    [InlineData(450, 500, 87.06, 92.33)]
    public void Wilson_as_worked_out(int satisfied, int people, decimal low, decimal high)
    {
        var interval = Wilson.Interval(satisfied, people);

        Shown(interval.Low).ShouldBe(low);
        Shown(interval.High).ShouldBe(high);
    }

    [Fact]
    public void Wilson_holds_the_share_and_stays_between_nothing_and_all() =>
        Gen.Select(Gen.Int[1, 5000], Gen.Double[0, 1]).Sample((people, share) =>
        {
            var satisfied = (int)(people * share);
            var interval = Wilson.Interval(satisfied, people);
            var actual = (double)satisfied / people;
            return interval.Low >= 0 && interval.Low <= actual + 1e-12 && actual <= interval.High + 1e-12 && interval.High <= 1;
        });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Wilson_needs_people_and_no_more_satisfied_than_there_are(int satisfied, int people) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Wilson.Interval(satisfied, people));

    [Theory]
    [InlineData(1, 12.7062)]
    [InlineData(4, 2.7764)]
    [InlineData(9, 2.2622)]
    [InlineData(29, 2.0452)]
    [InlineData(99, 1.9842)]
    [InlineData(2, 4.3027)] // √(2 · 0.95² ÷ (1 − 0.95²)), in closed form
    [InlineData(1e6, 1.9600)]
    public void Points_of_Student_t(double degrees, double point) =>
        Math.Round(StudentT.Quantile(0.975, degrees), 4).ShouldBe(point);

    [Fact]
    public void The_point_of_t_is_the_inverse_of_its_probability() =>
        Gen.Select(Gen.Double[0.5, 3000], Gen.Double[0.001, 0.999]).Sample(
            (degrees, probability) => Math.Abs(StudentT.Cumulative(StudentT.Quantile(probability, degrees), degrees) - probability) < 1e-9);

    [Fact]
    public void With_one_degree_t_is_Cauchy() =>
        Gen.Double[0.001, 0.999].Sample(probability =>
        {
            var cauchy = Math.Tan(Math.PI * (probability - 0.5));
            return Math.Abs(StudentT.Quantile(probability, 1) - cauchy) < 1e-6 * Math.Max(1, Math.Abs(cauchy));
        });
}
