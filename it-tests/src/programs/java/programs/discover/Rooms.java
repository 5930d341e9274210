package programs.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rooms come and go; what they listen to is written beside them, in the same package. */
public class Rooms {

  public static void main(String[] args) throws Exception {
    Channel channel = new Channel();
    List<Room> open = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Room room = new Room(channel);
      channel.say("hello");
      if (i % 3 == 2) {
        open.add(room);
      } else {
        room.close();
        if (!args[0].equals("forgets")) {
          channel.leave(room.speaker.hears);
        }
      }
      Thread.sleep(20);
    }
    System.out.println(open.size() + " open");
  }

  interface Hears {
    void heard(String word);
  }

  /** Has a list. */
  static final class Channel {
    private final List<Hears> all = new CopyOnWriteArrayList<>();

    void join(Hears one) {
      all.add(one);
    }

    void leave(Hears one) {
      all.remove(one);
    }

    void say(String word) {
      all.forEach(one -> one.heard(word));
    }
  }

  /** What has an end. */
  static final class Room implements AutoCloseable {
    private final Speaker speaker;
    private int words;

    Room(Channel channel) {
      speaker = new Speaker(this, channel);
    }

    @Override
    public void close() {
      words = -1;
    }
  }

  /** A part of it, which registers. */
  static final class Speaker {
    private final Room room;
    private final Hears hears = this::heard;

    Speaker(Room room, Channel channel) {
      this.room = room;
      channel.join(hears);
    }

    private void heard(String word) {
      room.words += word.length();
    }
  }
}
