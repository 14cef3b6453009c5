package fi.yhdyspinta.round.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a record lies in the file, read from its components. */
record Shape(Constructor<?> constructor, List<Slot> slots) {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    static boolean isBare(Class<?> type) {
        return type.isAnnotationPresent(Layout.Bare.class);
    }

    /** The word that tells a kind from its siblings. */
    static String kindOf(Class<?> type) {
        var kind = type.getAnnotation(Layout.Kind.class);
        if (kind == null) {
            throw new IllegalStateException(type + " does not say its kind");
        }
        return kind.value();
    }

    Slot only() {
        return slots.getFirst();
    }

    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        }
        catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot make " + constructor, impossible);
        }
    }

    private static Shape read(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(type.getDeclaredConstructor(types), Arrays.stream(components).map(Slot::of).toList());
        }
        catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " is not a record", impossible);
        }
    }

}
