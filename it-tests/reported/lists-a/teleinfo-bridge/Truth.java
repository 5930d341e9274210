import java.lang.reflect.Field;
import java.util.Collection;

/** How many entries a private collection has beyond the ones that belong there. */
class Truth {
    static int surplus(Object owner, String field, int rightful) throws ReflectiveOperationException {
        Field f = owner.getClass().getDeclaredField(field);
        f.setAccessible(true);
        System.gc();
        return ((Collection<?>) f.get(owner)).size() - rightful;
    }
}
