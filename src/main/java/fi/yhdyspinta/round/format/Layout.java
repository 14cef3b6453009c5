package fi.yhdyspinta.round.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a record lies in the file where its component names alone do not tell. */
final class Layout {

    private Layout() {
    }

    /** The word used in the file, where it is not the Java name in snake_case. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ ElementType.RECORD_COMPONENT, ElementType.FIELD })
    @interface Key {

        String value();

    }

    /**
     * The record is not a mapping of its own: its single component is the whole value.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Bare {

    }

    /**
     * The fields of the component lie among the fields of the record itself; the named
     * field tells the kind.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Flat {

        String kindIn();

    }

    /** The word that tells this kind from its siblings. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Kind {

        String value();

    }

    /** A list that may be written as its only item, without the dash. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface OneOrMany {

    }

    /**
     * Takes every field that no other component of the record names, when its value fits.
     */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Others {

    }

}
