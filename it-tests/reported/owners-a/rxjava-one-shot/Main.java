import acme.quotes.*;
import truth.Truth;

public class Main {
    static int fired;

    public static void main(String[] a) throws Exception {
        QuoteService s = new QuoteService();
        String[] symbols = {"ABB", "NESN", "UBSG", "ROG", "NOVN"};
        for (int day = 0; day < 60; day++) { day(s, symbols, day); Thread.sleep(18); }
        System.out.println("fired " + fired + " stored " + s.stored());
        Truth.report("y", Truth.alive(), "alerts whose subscriptions have ended");
    }

    static void day(QuoteService s, String[] symbols, int day) {
        Alert x = Truth.watch(new Alert(s, symbols[day % 5], 100 + day)), y = Truth.watch(new Alert(s, symbols[(day + 2) % 5], 50));
        for (String sym : symbols) s.tick(sym, 99);
        for (String sym : symbols) s.tick(sym, 101 + day);
        if (x.fired()) fired++;
        if (y.fired()) fired++;
    }
}
