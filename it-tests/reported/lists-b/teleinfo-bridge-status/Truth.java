import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

class Truth {
    /** How many entries the list has beyond one for each distinct listener that is still in use. */
    static int surplus(Object owner, String field, Set<?> inUse) throws Exception {
        Field f = owner.getClass().getDeclaredField(field);
        f.setAccessible(true);
        Collection<?> c = (Collection<?>) f.get(owner);
        Set<Object> seen = new HashSet<>();
        int surplus = 0;
        for (Object o : c) {
            if (!inUse.contains(o) || !seen.add(o)) surplus++;
        }
        return surplus;
    }
}
