import java.lang.reflect.Field;
import java.util.Map;

class Truth {
    static int sizeOf(Object client, String map) throws ReflectiveOperationException {
        Field f = client.getClass().getDeclaredField(map);
        f.setAccessible(true);
        return ((Map<?, ?>) f.get(client)).size();
    }
}
