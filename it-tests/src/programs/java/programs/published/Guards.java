package programs.published;

import io.reactivex.Single;
import io.reactivex.processors.PublishProcessor;

/** Queries end when the program does, and are given up long before. */
public class Guards {
  private static final PublishProcessor<String> END = PublishProcessor.create();

  public static void main(String[] args) {
    for (int i = 0; i < 60; i++) {
      Single.<String>never().takeUntil(END).subscribe(x -> {}, e -> {}).dispose();
    }
    System.out.println(END.hasSubscribers());
  }
}
