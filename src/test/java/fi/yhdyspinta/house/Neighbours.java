package fi.yhdyspinta.house;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.modulith.ApplicationModule;

/** On whom a module leans, as its front page (package-info) says. */
final class Neighbours {

    static final String ROOT = "fi.yhdyspinta.";

    private Neighbours() {
    }

    static boolean isModule(String name) {
        return name.equals("platform") || frontPage(name) != null;
    }

    /** The modules whose API the module may use; the shared platform goes unsaid. */
    static Set<String> of(String module) {
        var page = frontPage(module);
        if (page == null) {
            return Set.of();
        }
        var declared = new TreeSet<String>();
        Arrays.stream(page.allowedDependencies()).map(name -> name.replaceAll("\\s*::.*", "")).forEach(declared::add);
        declared.remove("platform");
        return declared;
    }

    /** A module that has not said on whom it leans may lean on anybody, as home does. */
    static boolean leansOnAnybody(String module) {
        return of(module).contains(ApplicationModule.OPEN_TOKEN);
    }

    /** Whether the module stands above the other, directly or through its neighbours. */
    static boolean isAbove(String module, String other) {
        return other.equals("platform") || leansOnAnybody(module) || reach(module, new HashSet<>()).contains(other);
    }

    private static Set<String> reach(String module, Set<String> seen) {
        for (var neighbour : of(module)) {
            if (seen.add(neighbour)) {
                reach(neighbour, seen);
            }
        }
        return seen;
    }

    private static ApplicationModule frontPage(String module) {
        try {
            return Class.forName(ROOT + module + ".package-info").getAnnotation(ApplicationModule.class);
        }
        catch (ClassNotFoundException none) {
            return null;
        }
    }

}
