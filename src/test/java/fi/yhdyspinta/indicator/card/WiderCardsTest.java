package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Cards of groups and counties, put together from municipalities. */
class WiderCardsTest extends DatabaseTest {

    private static final String POHJOIS_SAVO = "13";

    private static final IndicatorKey SICK_PAY = IndicatorKey.of("sotkanet-475");

    @Autowired
    private Cards cards;

    @Autowired
    private MunicipalityGroups groups;

    private Stage stage;

    @BeforeEach
    void raiseTheCurtain() {
        this.stage = this.cast.stage();
    }

    @Test
    void inhabitantsOfAGroupAreThoseOfItsMunicipalities() {
        var group = group("Kuopio ja Siilinjärvi", "297", "749");

        var card = this.stage.in(() -> this.cards.get(group.toString()));

        assertThat(inhabitants(card))
            .isEqualTo(inhabitants(this.cards.get("297")) + inhabitants(this.cards.get("749")));
        assertThat(card.lines()).filteredOn(line -> line.latest() != null).allMatch(CardLine::computed);
        assertThat(card.subject().parts()).hasSize(2);
    }

    @Test
    void shareOfAGroupIsWeightedByInhabitants() {
        var group = group("Kuopio ja Siilinjärvi", "297", "749");

        var whole = latest(this.stage.in(() -> this.cards.get(group.toString())), SICK_PAY);

        var big = latest(this.cards.get("297"), SICK_PAY);
        var small = latest(this.cards.get("749"), SICK_PAY);
        var share = at(this.cards.get("297"), 2012)
                / (at(this.cards.get("297"), 2012) + at(this.cards.get("749"), 2012));
        assertThat(whole.year()).isEqualTo(big.year()).isEqualTo(2012);
        assertThat(whole.value()).isCloseTo(share * big.value() + (1 - share) * small.value(), within(0.01));
    }

    @Test
    void eachCountyHasAPlaceAmongAll() {
        var card = this.cards.get(POHJOIS_SAVO);

        assertThat(this.cards.listWider(Subject.Kind.COUNTY)).as("21 counties, Helsinki and Åland").hasSize(23);
        assertThat(card.subject().parts()).hasSize(19);
        assertThat(line(card, SICK_PAY).with(Peers.COUNTIES)).hasValueSatisfying(comparison -> {
            assertThat(comparison.of()).isGreaterThan(20);
            assertThat(comparison.place()).isBetween(1, comparison.of());
        });
    }

    @Test
    void municipalitiesAreComparedBestFirst() {
        var comparison = this.cards.compare(POHJOIS_SAVO, "health");

        var page = comparison.pages().getFirst();
        var values = page.ranked(page.year().orElseThrow()).stream().map(ranked -> ranked.value()).toList();
        assertThat(comparison.chosen().key()).isEqualTo("health");
        assertThat(values).as("low is wished for").isSorted().hasSizeGreaterThan(9);
    }

    @Test
    void groupIsOfItsOwnCountyAndKeptByItsCoordinator() {
        var group = group("Kuopio ja Siilinjärvi", "297", "749");
        var other = this.cast.stage();

        assertThatThrownBy(() -> other.in(() -> this.cards.get(group.toString()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.groups.remove(this.stage.helmi(), group)))
            .isInstanceOf(Forbidden.class);
        this.stage.run(() -> this.groups.save(this.stage.aino(),
                new MunicipalityGroup(group, LocalText.finnish("Savo"), List.of("749", "402"))));
        assertThat(this.stage.in(() -> this.groups.get(group)).codes()).containsExactly("402", "749");
        this.stage.run(() -> this.groups.remove(this.stage.aino(), group));
        assertThat(this.stage.in(this.groups::list)).isEmpty();
    }

    private MunicipalityGroupId group(String name, String... codes) {
        var id = MunicipalityGroupId.next();
        this.stage.run(() -> this.groups.save(this.stage.aino(),
                new MunicipalityGroup(id, LocalText.finnish(name), Stream.of(codes).toList())));
        return id;
    }

    private static CardLine line(Card card, IndicatorKey key) {
        return card.lines().stream().filter(line -> line.indicator().key().equals(key)).findFirst().orElseThrow();
    }

    private static Series.Point latest(Card card, IndicatorKey key) {
        return line(card, key).series().latest().orElseThrow();
    }

    private static double inhabitants(Card card) {
        return latest(card, IndicatorKey.INHABITANTS).value();
    }

    private static double at(Card card, int year) {
        return line(card, IndicatorKey.INHABITANTS).series().at(year).orElseThrow().value();
    }

}
