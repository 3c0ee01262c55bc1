#include "tensor_header.h"
