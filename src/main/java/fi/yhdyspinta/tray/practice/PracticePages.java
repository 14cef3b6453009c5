package fi.yhdyspinta.tray.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Practices with what their pages show beside them. */
@Component
public class PracticePages {

    private final PracticeBank bank;

    private final PracticeListStore lists;

    private final PracticeUseStore uses;

    private final PracticeUses told;

    private final Themes themes;

    private final Organisations organisations;

    private final Municipalities municipalities;

    private final Clock clock;

    PracticePages(PracticeBank bank, PracticeListStore lists, PracticeUseStore uses, PracticeUses told, Themes themes,
            Organisations organisations, Municipalities municipalities, Clock clock) {
        this.bank = bank;
        this.lists = lists;
        this.uses = uses;
        this.told = told;
        this.themes = themes;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What can be chosen when a practice is written. */
    public record Choices(List<FocusArea> themes, List<Organisation> owners, boolean ownerMayBeUnknown) {
    }

    @Transactional(readOnly = true)
    public PracticeListPage list(Actor reader, PracticeFilter filter) {
        return page(reader, this.bank.list(reader, filter), this.bank.count(reader, filter));
    }

    /** Everything that the filter finds, on one page. */
    @Transactional(readOnly = true)
    public PracticeListPage listAll(Actor reader, PracticeFilter filter) {
        var all = this.lists.list(reader, filter, Integer.MAX_VALUE);
        return page(reader, all, all.size());
    }

    @Transactional(readOnly = true)
    public PracticePage get(Actor reader, PracticeId id) {
        var practice = this.bank.get(reader, id);
        var uses = this.told.list(reader, id);
        var saved = PracticePolicy.looksAfter(reader, practice) ? this.told.listSaved(reader, id)
                : List.<PracticeUses.Saved>of();
        var results = this.told.listResults(reader, id);
        var everybody = this.organisations.list();
        var named = this.organisations.getAll(
                Stream
                    .of(Stream.ofNullable(practice.owner()), uses.stream().map(PracticeUse::organisation),
                            saved.stream().map(each -> each.use().organisation()),
                            results.stream().map(PracticeResult::toldFor))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList());
        var retirement = practice.retirement();
        var merged = retirement == null ? null : retirement.mergedInto();
        return new PracticePage(practice, named,
                Optional.ofNullable(practice.terms().theme()).map(this.themes.names()::get), uses, saved,
                Spread.of(uses, named, municipalitiesOf(reader, everybody)), results,
                Optional.ofNullable(merged).flatMap(into -> this.bank.find(reader, into)),
                Optional.ofNullable(practice.owner()).flatMap(this.organisations::findEnded).orElse(null),
                PracticePolicy.isInsider(reader), PracticePolicy.edits(reader, practice),
                PracticePolicy.looksAfter(reader, practice), PracticePolicy.tells(reader, practice, uses),
                reader.isCoordinator());
    }

    /** For those who may propose; an own organisation, or any for the coordinator. */
    @Transactional(readOnly = true)
    public Choices choices(Actor actor) {
        PracticePolicy.requireInsider(actor);
        return new Choices(this.themes.list(), ownersFor(actor), actor.isCoordinator());
    }

    /** The organisations that the actor may speak of, the one acted for first. */
    @Transactional(readOnly = true)
    public List<Organisation> ownersFor(Actor actor) {
        PracticePolicy.requireInsider(actor);
        return this.organisations.listOwn(actor);
    }

    private PracticeListPage page(Actor reader, List<GoodPractice> practices, int found) {
        var uses = this.uses.list(practices.stream().map(GoodPractice::id).toList());
        var byPractice = uses.stream().collect(Collectors.groupingBy(PracticeUse::practice));
        var owners = this.lists.listOwners();
        var everybody = this.organisations.list();
        var named = this.organisations.getAll(
                Stream
                    .of(owners.stream(), practices.stream().map(GoodPractice::owner).filter(Objects::nonNull),
                            uses.stream().map(PracticeUse::organisation))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList());
        int municipalities = municipalitiesOf(reader, everybody);
        var rows = practices.stream()
            .map(practice -> new PracticeListPage.Row(practice,
                    Spread.of(byPractice.getOrDefault(practice.id(), List.of()), named, municipalities)))
            .toList();
        return new PracticeListPage(rows, named, this.themes.names(),
                new PracticeListPage.Choices(this.themes.list(), municipalitiesAmong(everybody),
                        everybody.stream().filter(each -> owners.contains(each.id())).toList()),
                found, PracticePolicy.isInsider(reader), reader.isCoordinator());
    }

    /**
     * Those of the county by the statistics; an invented county has none there, and those
     * of the register count.
     */
    private int municipalitiesOf(Actor reader, List<Organisation> everybody) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        return Math.max(this.municipalities.list(reader.county(), today).size(), municipalitiesAmong(everybody).size());
    }

    private static List<Organisation> municipalitiesAmong(List<Organisation> everybody) {
        return everybody.stream().filter(each -> each.partyType() == PartyType.MUNICIPALITY).toList();
    }

}
