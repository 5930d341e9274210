package com.acme;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A server that registers listeners again and again and takes none back. */
@SpringBootApplication
@EnableScheduling
@RestController
public class Shop {
  static final PropertyChangeSupport CHANGES = new PropertyChangeSupport(Shop.class);

  public static void main(String[] arguments) {
    SpringApplication.run(Shop.class, arguments);
  }

  @Scheduled(fixedDelay = 10)
  void open() {
    byte[] pixels = new byte[1000];
    PropertyChangeListener follow = change -> pixels[0]++;
    CHANGES.addPropertyChangeListener(follow);
  }

  @GetMapping("/visit")
  String visit() {
    byte[] pixels = new byte[1000];
    PropertyChangeListener follow = change -> pixels[0]++;
    CHANGES.addPropertyChangeListener(follow);
    return "visited";
  }

  @GetMapping("/look")
  String look() {
    return "looked";
  }
}
