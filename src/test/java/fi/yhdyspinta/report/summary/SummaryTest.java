package fi.yhdyspinta.report.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.report.SummaryId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SummaryTest {

    private static final LocalDate DECEMBER_1 = LocalDate.of(2026, 12, 1);

    private static final Instant NOON = Instant.parse("2026-12-01T10:00:00Z");

    private static final PersonId AINO = PersonId.next();

    private final Summary draft = new Summary(SummaryId.next(), new ProcessId(UUID.randomUUID()),
            Wording.finnish("Yhteenveto"), new SummaryState.Draft(), 0);

    @Test
    void commentsAreOpenThroughTheLastDay() {
        var commented = this.draft.openForComments(DECEMBER_1);

        assertThat(commented.isOpenForComments(DECEMBER_1)).isTrue();
        assertThat(commented.isOpenForComments(DECEMBER_1.plusDays(1))).isFalse();
        assertThat(commented.closeComments().isOpenForComments(DECEMBER_1)).isFalse();
    }

    @Test
    void onlyApprovedIsPublished() {
        assertThatThrownBy(this.draft::publish).isInstanceOf(Forbidden.class);

        var published = approved().publish();

        assertThat(published.publishedVersion()).isEqualTo(1);
        assertThat(published.state()).isInstanceOf(SummaryState.Published.class);
    }

    @Test
    void approvedIsNotWrittenUntilReopened() {
        assertThat(approved().isWritable()).isFalse();
        assertThat(approved().reopen().isWritable()).isTrue();
        assertThatThrownBy(() -> approved().openForComments(DECEMBER_1)).isInstanceOf(Forbidden.class);
    }

    @Test
    void correctionMakesTheNextVersion() {
        var corrected = approved().publish().reopen().approve(AINO, NOON, "").publish();

        assertThat(corrected.publishedVersion()).isEqualTo(2);
    }

    @Test
    void withdrawalDuringACorrectionKeepsTheCorrection() {
        var correcting = approved().publish().reopen();

        assertThat(correcting.withdraw().state()).isInstanceOf(SummaryState.Draft.class);
        assertThat(approved().publish().withdraw().state()).isInstanceOf(SummaryState.Withdrawn.class);
        assertThatThrownBy(this.draft::withdraw).isInstanceOf(Forbidden.class);
    }

    private Summary approved() {
        return this.draft.approve(AINO, NOON, "");
    }

}
