package acme.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The menu; each tool adds its entries when it is first used and takes them out when the desk is closed. */
@Component
public class MenuRegistry {
    private final Map<String, List<Runnable>> entries = new LinkedHashMap<>();

    public Runnable add(String menu, Runnable action) {
        entries.computeIfAbsent(menu, m -> new ArrayList<>()).add(action);
        return () -> entries.get(menu).remove(action);
    }

    public void click(String menu) { List.copyOf(entries.getOrDefault(menu, List.of())).forEach(Runnable::run); }
    public int size() { return entries.values().stream().mapToInt(List::size).sum(); }
}
