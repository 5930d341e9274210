package acme.codec;

import java.util.*;
import java.util.function.*;
import org.apache.commons.beanutils.ConvertUtils;
import org.apache.commons.beanutils.Converter;

/** Filled once, when the class is initialised. */
public final class Codecs {
    private static final Map<String, Function<String, Object>> BY_NAME = new TreeMap<>();
    private static final List<BiConsumer<String, Object>> OBSERVERS = new ArrayList<>();

    static {
        for (Unit u : Unit.values()) register(u.name().toLowerCase(), s -> u.parse(s));
        for (int base = 2; base <= 36; base++) { int b = base; register("int" + base, s -> Integer.parseInt(s, b)); }
        OBSERVERS.add((n, v) -> Stats.count(n));
        ConvertUtils.register(new Converter() { @Override public <T> T convert(Class<T> t, Object v) { return t.cast(Money.of(String.valueOf(v))); } }, Money.class);
        ConvertUtils.register(new Converter() { @Override public <T> T convert(Class<T> t, Object v) { return t.cast(Unit.valueOf(String.valueOf(v))); } }, Unit.class);
    }

    private Codecs() { }
    private static void register(String name, Function<String, Object> f) { BY_NAME.put(name, f); }

    public static Object decode(String name, String text) {
        Object v = BY_NAME.get(name).apply(text);
        for (BiConsumer<String, Object> o : OBSERVERS) o.accept(name, v);
        return v;
    }

    public static Money money(String s) { return (Money) ConvertUtils.convert(s, Money.class); }
    public static int size() { return BY_NAME.size(); }

    enum Unit { MM, CM, M, KM, G, KG, T, S, MIN, H; Object parse(String s) { return Double.parseDouble(s) * (ordinal() + 1); } }
    public record Money(long cents) { static Money of(String s) { return new Money(Math.round(Double.parseDouble(s) * 100)); } }
}
