package fi.yhdyspinta.organisation.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Judged;
import fi.yhdyspinta.organisation.register.Register;
import fi.yhdyspinta.organisation.register.RegisterFilter;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One edit of many organisations (joukkomuokkaus), proposed as a batch to look at. */
@Component
class BulkEdits {

    /** More than the largest county has. */
    private static final int MOST = 20_000;

    private final Register register;

    private final SnapshotStore snapshots;

    private final Batches batches;

    private final Messages messages;

    private final Clock clock;

    BulkEdits(Register register, SnapshotStore snapshots, Batches batches, Messages messages, Clock clock) {
        this.register = register;
        this.snapshots = snapshots;
        this.batches = batches;
        this.messages = messages;
        this.clock = clock;
    }

    /** All that the search finds, wherever they stand in the list. */
    @Transactional(readOnly = true)
    public List<OrganisationId> listFound(Actor actor, RegisterFilter filter) {
        return this.register.listAll(actor, filter, MOST).stream().map(entry -> entry.organisation().id()).toList();
    }

    /** The batch that would do it; empty when none of those chosen is in the register. */
    @Transactional
    public Optional<BatchId> propose(Actor actor, Collection<OrganisationId> chosen, Edit edit, Language language) {
        actor.require(Role.COORDINATOR);
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var judged = new ArrayList<Judged>();
        this.snapshots.list(chosen)
            .forEach((id, before) -> judged.add(Judged.of(judged.size() + 1, id, before, edit.applied(before, today))));
        return judged.isEmpty() ? Optional.empty()
                : Optional.of(this.batches.propose(actor, Batch.Kind.BULK, title(edit, language), judged));
    }

    private String title(Edit edit, Language language) {
        return Stream
            .of(said(language, "organisation.bulk.addTheme", edit.addedTheme()),
                    said(language, "organisation.bulk.removeTheme", edit.removedTheme()),
                    chosen(language, "organisation.bulk.addGroup",
                            edit.addedGroup() == null ? null : edit.addedGroup().key()),
                    chosen(language, "organisation.bulk.removeGroup",
                            edit.removedGroup() == null ? null : edit.removedGroup().key()),
                    chosen(language, "organisation.bulk.become", edit.state() == null ? null : edit.state().key()),
                    chosen(language, "organisation.bulk.listing",
                            edit.listing() == null ? null
                                    : edit.listing() ? "organisation.importing.yes" : "organisation.importing.no"),
                    said(language, "organisation.register.consent.giver", edit.giver()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    }

    private String said(Language language, String key, String text) {
        return text.isEmpty() ? "" : this.messages.text(language, "", key) + ": " + text;
    }

    private String chosen(Language language, String key, @Nullable String word) {
        return word == null ? "" : said(language, key, this.messages.text(language, "", word));
    }

}
