using CitizenPortal.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Surveys;

internal sealed class SurveyResponseMapping : IEntityTypeConfiguration<SurveyResponse>
{
    public void Configure(EntityTypeBuilder<SurveyResponse> builder)
    {
        builder.ToTable("surveys_response");
        builder.HasKey(response => response.Id);
        builder.Property(response => response.Id).ValueGeneratedNever();
        builder.Property(response => response.UnitCode).HasMaxLength(10);
        builder.Property(response => response.Questionnaire).HasMaxLength(40);

        // The figures of a unit in a period.
        builder.HasIndex(response => new { response.Day, response.UnitCode });

        builder.OwnsMany(response => response.Answers, answer =>
        {
            answer.ToTable("surveys_answer");
            answer.WithOwner().HasForeignKey(a => a.ResponseId);
            answer.HasKey(a => new { a.ResponseId, a.Question });
            answer.Property(a => a.Question).HasMaxLength(20);
        });
        builder.Navigation(response => response.Answers).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
