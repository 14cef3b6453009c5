package fi.yhdyspinta.tray.service;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a service is for by age (ikäryhmä), derived from the target groups of the
 * catalogue. It has groups of its own for children and families, the young and older
 * people, and none for those of working age: a service for citizens that names none of
 * the three is for everybody.
 */
public enum AgeGroup {

    CHILDREN("KR1.2", "v2003"), YOUTH("KR1.3", "v2004"), WORKING_AGE("", ""), OLDER("KR1.1", "v2002");

    /** Citizens, and those groups of citizens that say nothing of age. */
    private static final Set<String> OF_ANY_AGE = Set.of("KR1", "KR1.4", "KR1.5", "KR1.6", "v2001", "v2005", "v2006",
            "v2007");

    private final String code;

    private final String oldCode;

    AgeGroup(String code, String oldCode) {
        this.code = code;
        this.oldCode = oldCode;
    }

    public String key() {
        return "tray.service.age." + name();
    }

    /**
     * @param targetGroups codes as "KR1.2", or the end of the address as "v2003"
     * @return none when the service is not for citizens, or the source does not say
     */
    static Set<AgeGroup> of(Collection<String> targetGroups) {
        var named = EnumSet.noneOf(AgeGroup.class);
        for (var group : List.of(CHILDREN, YOUTH, OLDER)) {
            if (targetGroups.contains(group.code) || targetGroups.contains(group.oldCode)) {
                named.add(group);
            }
        }
        if (named.isEmpty() && !Collections.disjoint(targetGroups, OF_ANY_AGE)) {
            return EnumSet.allOf(AgeGroup.class);
        }
        return named;
    }

}
