package fi.yhdyspinta.round.format;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record and the field of the file it stands for.
 *
 * @param raw the type without what it holds
 * @param kindIn the field that tells the kind, when the component lies flat among its
 * neighbours
 * @param takesOthers takes the fields no other component names
 * @param takesOneOrMany a list that may be written as its only item
 * @param mayBeAbsent the component may be null
 */
record Slot(String key, Type type, Class<?> raw, Method accessor, @Nullable String kindIn, boolean takesOthers,
        boolean takesOneOrMany, boolean mayBeAbsent) {

    static Slot of(RecordComponent component) {
        var key = component.getAnnotation(Layout.Key.class);
        var flat = component.getAnnotation(Layout.Flat.class);
        return new Slot(key == null ? snakeCase(component.getName()) : key.value(), component.getGenericType(),
                component.getType(), component.getAccessor(), flat == null ? null : flat.kindIn(),
                component.isAnnotationPresent(Layout.Others.class),
                component.isAnnotationPresent(Layout.OneOrMany.class),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    boolean isExtra() {
        return raw == Extra.class;
    }

    boolean isRequired() {
        return !mayBeAbsent && whenAbsent() == null;
    }

    /** What the component holds when the file says nothing. */
    @Nullable Object whenAbsent() {
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        return raw == boolean.class ? false : null;
    }

    /**
     * Stands in for a required value that is missing, until the whole document is turned
     * away.
     */
    @Nullable Object hole() {
        return raw == int.class ? (Object) 0 : whenAbsent();
    }

    @Nullable Object in(Object owner) {
        try {
            return accessor.invoke(owner);
        }
        catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read " + accessor, impossible);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

}
