#pragma once
// The precompiled header of tests with a window. Files still include what they use.
#include "ui/qt_header.h"

#include <QtTest/QtTest>
