package com.acme;

class OtherTest extends Windows {}
