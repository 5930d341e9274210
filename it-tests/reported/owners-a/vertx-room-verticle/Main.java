import acme.room.*;
import io.vertx.core.Vertx;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Vertx vertx = Vertx.vertx();
        Lobby lobby = new Lobby(vertx, fixed);
        evening(vertx, lobby);
        System.out.println("rooms open: " + lobby.open() + ", announcements: " + lobby.announced());
        Thread.sleep(400);
        int alive = Truth.alive();
        Truth.report(fixed ? "y" : "x", alive * 2, "event bus consumers of undeployed RoomVerticles (2 each)");
        System.exit(0);
    }

    static void evening(Vertx vertx, Lobby lobby) throws Exception {
        String[] rooms = {"java", "chess", "cooking", "cinema", "garden", "music"};
        for (String r : rooms) {
            RoomVerticle v = lobby.openRoom(r);
            if (!r.equals("java") && !r.equals("music")) Truth.watch(v);
            vertx.eventBus().publish("room." + r, "hello");
            Thread.sleep(60);
        }
        vertx.eventBus().publish("announcements", "maintenance at ten");
        for (String r : new String[]{"chess", "cooking", "cinema", "garden"}) { lobby.closeRoom(r); Thread.sleep(40); }
        vertx.eventBus().publish("room.java", "anyone?");
        System.out.println(vertx.eventBus().request("room.java.ping", "").toCompletionStage().toCompletableFuture().get().body());
    }
}
