package acme.ide.lib;

import java.util.HashMap;
import java.util.Map;

/** A text with properties. */
public class Document {
    private final Map<Object, Object> properties = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    public Object getProperty(Object key) {
        return properties.get(key);
    }

    public void putProperty(Object key, Object value) {
        properties.put(key, value);
    }

    public void insert(String s) {
        text.append(s);
    }

    public int length() {
        return text.length();
    }
}
