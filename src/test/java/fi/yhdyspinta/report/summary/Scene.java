package fi.yhdyspinta.report.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.AgreementLevel;
import fi.yhdyspinta.outcome.ConclusionDraft;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.outcome.Dissent;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.outcome.action.AgreedActions;
import fi.yhdyspinta.plan.LawTopic;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A round of a stage with what came of it, all made up. */
class Scene {

    static final String KEY = "kierros-2027";

    private final Outcomes outcomes;

    private final AgreedActions actions;

    private final JdbcClient db;

    private final TransactionTemplate transaction;

    Scene(BeanFactory beans) {
        this.outcomes = beans.getBean(Outcomes.class);
        this.actions = beans.getBean(AgreedActions.class);
        this.db = beans.getBean(JdbcClient.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
    }

    /** What there is to summarise. */
    record Results(ProcessId process, ConclusionId common, ConclusionId disputed, AgreedActionId action) {
    }

    /**
     * A published round with two conclusions and an agreed action of Saarikunta and
     * Taimi.
     */
    Results play(Stage stage) {
        return stage.in(() -> {
            var process = new ProcessId(round(stage));
            var common = this.outcomes.createConclusion(stage.aino(), process, ConclusionDraft.common(LawTopic.GOALS,
                    null, LocalText.finnish("Kyläkoulut pidetään kokoontumispaikkoina.")));
            var disputed = this.outcomes.createConclusion(stage.aino(), process, new ConclusionDraft(
                    LawTopic.COOPERATION, null, LocalText.finnish("Järjestöyhdyspinta tarvitsee yhden osoitteen."),
                    AgreementLevel.NOTED_DISSENT,
                    new Dissent("Pieni yhdistys haluaa puhua oman kuntansa kanssa.", List.of(stage.taimi().id())),
                    List.of()));
            return new Results(process, common, disputed, agreed(stage, process, common));
        });
    }

    private AgreedActionId agreed(Stage stage, ProcessId process, ConclusionId conclusion) {
        var action = this.outcomes.proposeAction(stage.aino(), process,
                new ActionTerms(LocalText.finnish("Kylätalojen avaimet yhteiseen varaukseen"), stage.saarikunta().id(),
                        List.of(new Promise(stage.saarikunta().id(), "Hankkii varausjärjestelmän"),
                                new Promise(stage.taimi().id(), "Kerää kylätalot mukaan")),
                        LocalDate.of(2027, 6, 30), null, new Resource(new BigDecimal("12000"), new BigDecimal("0.5")),
                        null, null, List.of(conclusion)));
        this.actions.accept(stage.onni(), action, stage.saarikunta().id());
        this.actions.accept(stage.helmi(), action, stage.taimi().id());
        return action;
    }

    private UUID round(Stage stage) {
        var id = UUID.randomUUID();
        this.transaction.executeWithoutResult(status -> {
            this.db
                .sql("""
                        INSERT INTO round.round (county_id, id, key, year, name_fi, name_sv, name_en, state, document, example,
                                                 created_at, published_at)
                        VALUES (?, ?, ?, 2027, 'Hyte-neuvottelut 2027', 'Förhandlingar 2027', 'Negotiations 2027',
                                'SUMMARISING', '', false, now(), now())
                        """)
                .params(stage.county().id().value(), id, KEY)
                .update();
            for (var organisation : List.of(stage.saarikunta(), stage.taimi())) {
                this.db.sql("UPDATE organisation.organisation SET role_mailbox = ? WHERE id = ?")
                    .params("kirjaamo." + organisation.id() + "@example.org", organisation.id().value())
                    .update();
                this.db.sql("""
                        INSERT INTO round.invitation (county_id, round_id, organisation_id, state, sent_at, answered_at)
                        VALUES (?, ?, ?, 'ACCEPTED', now(), now())
                        """).params(stage.county().id().value(), id, organisation.id().value()).update();
            }
        });
        return id;
    }

}
