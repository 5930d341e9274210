import acme.quiz.QuizHall;
import acme.quiz.QuizRoom;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        QuizHall hall = new QuizHall();
        for (int game = 0; game < 22; game++) {
            QuizRoom room = hall.openRoom("room-" + game);
            StringBuilder screen = new StringBuilder();
            for (int p = 0; p < 4 + game % 3; p++) room.join("player-" + p, screen);
            for (int q = 0; q < 5; q++) { room.ask("What is " + q + " times " + game + "?"); Thread.sleep(8); }
            room.leave("player-1");
            if (game % 4 == 0) hall.announce("the bar closes at " + game);
            if (hall.rooms() > 5) Truth.ended(hall.closeRoom("room-" + (game - 5)));
        }
        System.out.println("rooms " + hall.rooms() + ", listening to the loudspeaker " + hall.listeners()
                + ", seats in the last room " + hall.room("room-21").seats());
        Truth.report(a[0], Truth.stillHeld(), "rooms that were closed");
        hall.announce("good night");
        hall.shutdown();
    }
}
