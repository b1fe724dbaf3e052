using CitizenPortal.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CitizenPortal.Web.Features.Surveys;

internal sealed class SurveyRemarkMapping : IEntityTypeConfiguration<SurveyRemark>
{
    public void Configure(EntityTypeBuilder<SurveyRemark> builder)
    {
        builder.ToTable("surveys_remark");
        builder.HasKey(remark => remark.Id);
        builder.Property(remark => remark.Id).ValueGeneratedNever();
        builder.Property(remark => remark.UnitCode).HasMaxLength(10);
        builder.Property(remark => remark.Text).HasMaxLength(SurveyRemark.MaxLength);
        builder.HasIndex(remark => new { remark.UnitCode, remark.Day });
    }
}
