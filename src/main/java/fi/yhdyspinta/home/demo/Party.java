package fi.yhdyspinta.home.demo;

import java.util.List;

import fi.yhdyspinta.organisation.PartyType;
import org.jspecify.annotations.Nullable;

/** One invented organisation with its people. */
record Party(String name, String swedish, PartyType type, @Nullable String mailbox, List<Member> people) {
}
