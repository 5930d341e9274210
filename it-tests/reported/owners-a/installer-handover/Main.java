import acme.install.*;
import java.util.*;
import java.util.function.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        App app = new App();
        List<Function<App, Installer>> modules = List.of(Installer.Search::new, Installer.History::new, Installer.Backup::new);
        for (Function<App, Installer> m : modules) { install(m, app); Thread.sleep(120); }
        for (int i = 0; i < 300; i++) { app.save("doc" + i); if (i % 3 == 0) app.delete("doc" + i / 2); if (i % 10 == 0) app.tick(); if (i % 4 == 0) Thread.sleep(12); }
        app.tick();
        System.out.println("touched " + app.touched() + " search " + app.services().get("search") + " backup " + app.services().get("backup"));
        Truth.report("y", Truth.alive(), "closed installers");
    }

    static void install(Function<App, Installer> m, App app) { try (Installer i = Truth.watch(m.apply(app))) { i.install(); } }
}
