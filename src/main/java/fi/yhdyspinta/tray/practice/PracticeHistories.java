package fi.yhdyspinta.tray.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.PracticeId;
import fi.yhdyspinta.tray.practice.PracticeHistory.Change;
import fi.yhdyspinta.tray.practice.PracticeHistory.Save;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was new each time that a practice was saved. */
@Component
public class PracticeHistories {

    private final PracticeBank bank;

    private final Themes themes;

    private final Organisations organisations;

    private final People people;

    PracticeHistories(PracticeBank bank, Themes themes, Organisations organisations, People people) {
        this.bank = bank;
        this.themes = themes;
        this.organisations = organisations;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public PracticeHistory get(Actor reader, PracticeId id) {
        var versions = this.bank.listVersions(reader, id);
        var names = new HashMap<PersonId, String>();
        this.people.list(versions.stream().map(PracticeVersion::editedBy).distinct().toList())
            .forEach(person -> names.put(person.id(), person.name()));
        var saves = new ArrayList<Save>();
        for (int place = 0; place < versions.size(); place++) {
            var version = versions.get(place);
            saves.add(new Save(version.number(), names.getOrDefault(version.editedBy(), Person.ERASED),
                    version.editedAt(),
                    changes(version.terms(), place + 1 < versions.size() ? versions.get(place + 1).terms() : null)));
        }
        var practice = this.bank.get(reader, id);
        return new PracticeHistory(practice, saves, isExample(practice));
    }

    private List<Change> changes(PracticeTerms now, @Nullable PracticeTerms before) {
        var changes = new ArrayList<Change>();
        var said = before == null ? Map.<String, String>of() : PracticeForm.of(before).texts();
        PracticeForm.of(now).texts().forEach((label, text) -> {
            if (!text.equals(said.getOrDefault(label, ""))) {
                changes.add(new Change(label, text, null, null));
            }
        });
        if (!Objects.equals(levelOf(now), before == null ? null : levelOf(before))) {
            changes.add(new Change("tray.practice.level", "", null, levelOf(now)));
        }
        if (!now.ages().equals(before == null ? List.of() : before.ages())) {
            keysOf(now.ages()).forEach(key -> changes.add(new Change("tray.practice.ages", "", null, key)));
        }
        if (!Objects.equals(now.owner(), before == null ? null : before.owner())) {
            changes.add(new Change("tray.practice.owner", "", ownerName(now), null));
        }
        if (!Objects.equals(now.theme(), before == null ? null : before.theme())) {
            changes.add(new Change("tray.practice.theme", "",
                    now.theme() == null ? null : this.themes.names().get(now.theme()), null));
        }
        return changes;
    }

    private @Nullable LocalText ownerName(PracticeTerms terms) {
        var owner = terms.owner();
        return owner == null ? null : this.organisations.get(owner).name();
    }

    private static List<String> keysOf(List<AgeGroup> ages) {
        return ages.isEmpty() ? List.of("tray.practice.ages.all") : ages.stream().map(AgeGroup::key).toList();
    }

    private static @Nullable String levelOf(PracticeTerms terms) {
        var evidence = terms.evidence();
        return evidence == null ? null : evidence.level().key();
    }

    private boolean isExample(GoodPractice practice) {
        var owner = practice.owner();
        return owner != null && this.organisations.find(owner).filter(Organisation::example).isPresent();
    }

}
