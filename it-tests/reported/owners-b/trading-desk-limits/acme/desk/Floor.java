package acme.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.configuration2.BaseConfiguration;

/** A small container: calls the life-cycle methods by their annotations. */
public class Floor {
    private final BaseConfiguration conf;
    private final boolean unhook;
    private final Map<String, TradingDesk> desks = new LinkedHashMap<>();

    public Floor(BaseConfiguration conf, boolean unhook) { this.conf = conf; this.unhook = unhook; }

    public void open(String n) throws Exception {
        TradingDesk d = new TradingDesk(n, conf, unhook);
        call(d, PostConstruct.class);
        desks.put(n, d);
    }

    public TradingDesk close(String n) throws Exception {
        TradingDesk d = desks.remove(n);
        call(d, PreDestroy.class);
        return d;
    }

    private static void call(Object o, Class<? extends Annotation> a) throws Exception {
        for (Method m : o.getClass().getDeclaredMethods()) if (m.isAnnotationPresent(a)) { m.setAccessible(true); m.invoke(o); }
    }

    public void trade(int lots) { for (TradingDesk d : desks.values()) d.order(lots); }
}
