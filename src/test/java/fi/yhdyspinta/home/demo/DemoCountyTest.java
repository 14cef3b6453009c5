package fi.yhdyspinta.home.demo;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.indicator.CardSource.Part;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.tray.EvidenceLevel;
import fi.yhdyspinta.tray.idea.IdeaFilter;
import fi.yhdyspinta.tray.idea.IdeaState;
import fi.yhdyspinta.tray.idea.Ideas;
import fi.yhdyspinta.tray.practice.PracticeFilter;
import fi.yhdyspinta.tray.practice.PracticeListPage;
import fi.yhdyspinta.tray.practice.PracticePages;
import fi.yhdyspinta.tray.practice.PracticeState;
import fi.yhdyspinta.tray.service.SeenServices;
import fi.yhdyspinta.tray.service.ServiceLine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Fills the real counties, and takes it all back. */
class DemoCountyTest extends DatabaseTest {

    @Autowired
    private DemoCounty demo;

    @Autowired
    private Counties counties;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private PracticePages practices;

    @Autowired
    private Ideas ideas;

    @Autowired
    private List<CardSource> cards;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void practicesStandOnEveryStepAndSayThatTheyAreExamples() {
        inFilled("pohjois-savo", visitor -> {
            var page = practices(visitor, null);
            assertThat(page.example()).isTrue();
            assertThat(page.rows()).extracting(row -> row.practice().terms().evidence().level())
                .contains(EvidenceLevel.values());
            assertThat(page.rows()).extracting(row -> row.practice().terms().name())
                .allMatch(name -> name.endsWith("(esimerkki)"));
            assertThat(page.rows()).extracting(row -> row.spread().municipalities()).contains(4);
            assertThat(practices(visitor, PracticeState.RETIRED).rows()).hasSize(1);
            assertThat(this.ideas.list(visitor, new IdeaFilter("", null, List.of(), null, 1)).ideas())
                .extracting(idea -> idea.standing().state())
                .containsExactlyInAnyOrder(IdeaState.OPEN, IdeaState.TAKEN, IdeaState.DONE);
        });
    }

    @Test
    void servicesFillTheMapOfGapsAndAreNotOfTheCatalogue() {
        inFilled("pohjois-savo", visitor -> {
            var services = SeenServices.all(this.beans, visitor);
            assertThat(services.lines()).hasSize(9).allMatch(ServiceLine::example);
            assertThat(services.lines()).extracting(ServiceLine::stale).contains(true, false);
            assertThat(services.lines()).filteredOn(line -> line.goals() == 0).hasSize(1);
            for (var language : Language.values()) {
                assertThat(services.lines()).extracting(line -> line.name().own(language)).doesNotContainNull();
            }
            var gaps = SeenServices.gaps(this.beans, visitor);
            assertThat(gaps.example()).isTrue();
            assertThat(gaps.linked()).isEqualTo(8);
            assertThat(gaps.empty()).isBetween(1L, gaps.lines().size() - 1L);
            assertThat(entries(visitor, Part.SERVICES)).isNotEmpty().allMatch(CardSource.Entry::example);
        });
    }

    @Test
    void cardsTellPracticesWherePartiesHaveAMunicipality() {
        inFilled("keski-suomi", visitor -> {
            assertThat(entries(visitor, Part.PRACTICES)).isNotEmpty().allMatch(CardSource.Entry::example);
            assertThat(SeenServices.all(this.beans, visitor).lines()).hasSize(9);
        });
    }

    private interface Look {

        void at(Actor visitor);

    }

    private void inFilled(String slug, Look look) {
        var administrator = this.cast.stage().sara().person();
        var county = this.counties.findBySlug(slug).orElseThrow();
        Tenant.run(county.id().value(), () -> this.transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            this.demo.fillWhenEmpty(administrator, county, slug + "-2024");
            look.at(Actor.visitor(county.id()));
        }));
    }

    private PracticeListPage practices(Actor visitor, PracticeState state) {
        return this.practices.list(visitor,
                new PracticeFilter("", null, List.of(), List.of(), null, state, PracticeFilter.Sort.NAME, 1));
    }

    private List<CardSource.Entry> entries(Actor visitor, Part part) {
        var here = this.municipalities.list(visitor.county(), LocalDate.now());
        return this.cards.stream()
            .filter(card -> card.part() == part)
            .flatMap(card -> card.list(here).stream())
            .toList();
    }

}
