package fi.yhdyspinta.identity.signin.workaccount;

import java.util.List;
import java.util.TreeSet;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.identity.WorkAccountSettings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A county with a provider that nobody answers for, and a linked work account in the
 * books, to be looked at and taken away.
 */
public final class KeptWorkAccount {

    /** Nobody listens there. */
    private static final String ISSUER = "http://localhost:9";

    private KeptWorkAccount() {
    }

    public static void of(Stage stage, BeanFactory beans) {
        var domains = new TreeSet<>(List.of(stage.county().slug() + ".example"));
        stage.in(() -> beans.getBean(WorkAccountSettings.class)
            .save(stage.sara().person(), new WorkAccountProvider(ISSUER, "yhdyspinta", WorkCounty.NAME, domains, true),
                    "salaisuus"));
        beans.getBean(JdbcClient.class).sql("""
                INSERT INTO identity.work_account (person_id, issuer, subject, name_fi, name_sv, name_en, linked_at,
                                                   used_at)
                VALUES (?, ?, ?, 'työtunnuksella', 'med arbetskonto', 'with a work account', now(), now())
                """).params(stage.helmi().person().value(), ISSUER, stage.helmi().person().toString()).update();
    }

}
