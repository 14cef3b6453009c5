package fi.yhdyspinta.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActionStateTest {

    private static final Instant MAY = Instant.parse("2027-05-20T10:00:00Z");

    private static final Instant JUNE = Instant.parse("2027-06-20T10:00:00Z");

    @Test
    void onlyAProposedActionBecomesAgreed() {
        assertThat(new ActionState.Proposed(MAY).agree(JUNE)).isEqualTo(new ActionState.Agreed(JUNE));
        assertThatThrownBy(() -> new ActionState.Done(MAY).agree(JUNE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void followUpMovesTheAction() {
        assertThat(new ActionState.Agreed(MAY).followed(FollowUpStatus.NOT_STARTED, JUNE))
            .isEqualTo(new ActionState.Agreed(MAY));
        assertThat(new ActionState.InPlanText(MAY).followed(FollowUpStatus.STUCK, JUNE))
            .isEqualTo(new ActionState.UnderWay(JUNE));
        assertThat(new ActionState.UnderWay(MAY).followed(FollowUpStatus.DONE, JUNE))
            .isEqualTo(new ActionState.Done(JUNE));
    }

    @Test
    void whatBindsNobodyIsNotFollowed() {
        assertThatThrownBy(() -> new ActionState.Proposed(MAY).followed(FollowUpStatus.DONE, JUNE))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> new ActionState.Dropped(MAY, "raha loppui").followed(FollowUpStatus.DONE, JUNE))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsOverIsNeitherDroppedNorCarriedOver() {
        assertThatThrownBy(() -> new ActionState.Done(MAY).drop(JUNE, "ei")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> new ActionState.Dropped(MAY, "ei").carryOver(JUNE, AgreedActionId.next()))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void carriedOverActionGoesOnFromWhereItWas() {
        assertThat(new ActionState.UnderWay(MAY).goingOn(JUNE)).isEqualTo(new ActionState.UnderWay(JUNE));
        assertThat(new ActionState.Proposed(MAY).goingOn(JUNE)).isEqualTo(new ActionState.Proposed(JUNE));
    }

    @Test
    void decisionGoesItsWayWithItsFacts() {
        var item = new DecisionItem(DecisionId.next(), new ProcessId(Ids.next()), OrganisationId.next(), "Aluehallitus",
                "Hyte-neuvottelujen tulokset", "Merkitään tiedoksi.", List.of(), List.of(), MAY);
        var ruling = new Ruling(LocalDate.of(2027, 6, 18), "141", "Hyväksyttiin.", null);

        var published = new Decision.Draft(item).send(MAY)
            .schedule(LocalDate.of(2027, 6, 17))
            .decide(ruling)
            .publish(JUNE);

        assertThat(published).isEqualTo(new Decision.Published(item, MAY, LocalDate.of(2027, 6, 17), ruling, JUNE));
        assertThat(new Decision.Draft(item).send(MAY).decide(ruling).meetingOn()).isEqualTo(ruling.on());
    }

}
