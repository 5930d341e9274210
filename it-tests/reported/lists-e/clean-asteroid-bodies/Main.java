import acme.game.Game;

public class Main {
    public static void main(String[] a) throws Exception {
        Game game = new Game(20);
        for (int i = 0; i < 75; i++) {
            turn(game, i);
            if (i % 15 == 14) System.out.println(game.status());
            Thread.sleep(14);
        }
        int left = Truth.alive();
        game.frame(0.02f);
        System.out.println(game.status());
        Truth.print(a[0], left, "entities-that-were-removed");
    }

    static void turn(Game game, int i) {
        game.spawn(i);
        Object gone = game.crowdOut();
        if (gone != null) Truth.watch(gone);
        game.frame(0.016f);
    }
}
